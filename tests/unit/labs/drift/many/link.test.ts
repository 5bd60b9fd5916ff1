import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manyLink } from '../../../../../src/lib/labs/drift/many/link.ts';
import { initialState, limits, together } from '../../../../../src/lib/labs/drift/many/state.ts';
import {
	alarmRules,
	featureLinks,
	featureTests
} from '../../../../../src/lib/simulation/drift/index.ts';
import { runs, seed } from '../../../../counts.ts';

const between = (range: { min: number; max: number }) => fc.integer(range);
const decimal = ({ min, max }: { min: number; max: number }) =>
	fc.integer({ min: Math.round(min * 1000), max: Math.round(max * 1000) }).map((n) => n / 1000);

const states = fc
	.record({
		features: between(limits.features),
		moved: between(limits.moved),
		effect: decimal(limits.effect),
		rows: between(limits.rows.mean),
		test: fc.constantFrom(...featureTests),
		links: fc.constantFrom(...featureLinks),
		rho: decimal(limits.rho),
		alpha: decimal(limits.alpha),
		share: decimal(limits.share),
		rule: fc.constantFrom(...alarmRules),
		day: between(limits.day),
		seed: between(limits.seed)
	})
	.map((state) => ({ ...state, ...together(state, {}) }))
	// A correlation that is not at work is not written.
	.map((state) => (state.links === 'none' ? { ...state, rho: initialState.rho } : state));

test('every state comes back from its link', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(manyLink.read(manyLink.write(state), undefined)).toEqual({ state, problems: [] });
		}),
		{ numRuns: runs(1000), seed }
	);
});

const broken = [
	['f=0', 'between 1 and 500'],
	['f=2.5', 'whole number'],
	['m=3', 'shift in standard deviations'],
	['c=x,0.5', 'should be one of n, o, c'],
	['c=o,1', 'between 0 and 0.95'],
	['t=__proto__', 'not a test'],
	['r=z', 'not a rule'],
	['d=400', 'between 1 and 360'],
	['q=1', 'means nothing']
] as const;

test.each(broken)('a broken part (%s) costs that part only', (part, sentence) => {
	const read = manyLink.read(`#s=1~n=2000~${part}~k=3`, undefined);
	expect(read?.problems).toHaveLength(1);
	expect(read?.problems[0]).toContain(sentence);
	expect(read?.state).toEqual({ ...initialState, rows: 2000, seed: 3 });
});

test('what does not go together is mended, with a sentence', () => {
	const more = manyLink.read('#s=1~f=5~m=10,0.2~n=1000~k=7', undefined);
	expect(more?.state.moved).toBe(5);
	expect(more?.problems[0]).toContain('Only 5 features');
	const ks = manyLink.read('#s=1~n=50000~t=k', undefined);
	expect(ks?.state.rows).toBe(1000);
	expect(ks?.problems[0]).toContain('1,000 rows');
});
