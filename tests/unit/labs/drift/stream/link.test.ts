import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamLink } from '../../../../../src/lib/labs/drift/stream/link.ts';
import {
	initialState,
	limits,
	type StreamState
} from '../../../../../src/lib/labs/drift/stream/state.ts';
import { watcherCards } from '../../../../../src/lib/simulation/drift/index.ts';

const link = streamLink(watcherCards);
const whole = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
const tenths = ({ min, max }: { min: number; max: number }) =>
	whole({ min: 10 * min, max: 10 * max }).map((value) => value / 10);

const states: fc.Arbitrary<StreamState> = fc.record({
	kind: fc.constantFrom('feature', 'errors'),
	shape: fc.constantFrom(
		'none',
		'sudden',
		'gradual',
		'incremental',
		'recurring',
		'burst',
		'missing'
	),
	hours: whole(limits.hours),
	change: whole({ min: 100, max: 900 }),
	size: tenths(limits.size),
	span: whole(limits.span),
	swing: tenths(limits.swing),
	rate: whole({ min: 1, max: 50 }).map((percent) => percent / 100),
	windows: fc.record({
		reference: whole(limits.reference),
		current: whole(limits.current),
		every: whole(limits.every),
		sliding: fc.boolean()
	}),
	baseline: whole(limits.baseline),
	options: fc.constantFrom({}, { cusum: { h: 8 } }, { adwin: { delta: 0.01 }, ks: { alpha: 0.2 } }),
	seed: whole(limits.seed)
});

test('the start is a link with its seed only', () => {
	expect(link.write(initialState)).toBe('#s=1~k=7');
});

test('what is written is read again, whole', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(link.read(link.write(state), undefined)).toEqual({ state, problems: [] });
		}),
		{ seed: 3, numRuns: 100 }
	);
});

test('one broken part costs no other', () => {
	const read = link.read('#s=1~f=storm~z=2~c=abc~t=cusum:h:900~k=9', undefined);
	expect(read?.state).toEqual({ ...initialState, size: 2, seed: 9 });
	expect(read?.problems).toEqual([
		'“storm” is not a change this lab knows.',
		'“abc” is not a hour of the change: it should be a number between 100 and 4,900.',
		'“900” is not a value for CUSUM, rings at, in sd: it should be a number between 0.5 and 20.'
	]);
});

test('a change too near the end moves, and says so', () => {
	const read = link.read('#s=1~h=1000~c=990', undefined);
	expect(read?.state.change).toBe(900);
	expect(read?.problems).toEqual(['The change should come before hour 900, 100 before the end.']);
});

test('unknown detectors and options get a sentence', () => {
	for (const part of ['cusum:mean:1', 'oracle:h:2', 'toString:h:2']) {
		expect(link.read(`#s=1~t=${part}`, undefined)?.problems[0]).toContain('not a setting');
	}
});
