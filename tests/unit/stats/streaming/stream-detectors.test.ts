import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { streamDetectors } from '../../../../src/lib/stats/streaming/stream-detectors.ts';

const rng = createRng(8);
const quiet = { numbers: [] as number[], errors: [] as number[] };
const loud = { numbers: [] as number[], errors: [] as number[] };
for (let i = 0; i < 400; i++) {
	quiet.numbers.push(0.5 * rng.normal());
	loud.numbers.push(3 + 0.5 * rng.normal());
	quiet.errors.push(Number(i % 10 === 0));
	loud.errors.push(Number(i % 2 === 0));
}
const each = streamDetectors.map((detector) => [detector.id, detector] as const);

describe('streamDetectors', () => {
	it('has the five detectors, each id once, in the order of the panel', () => {
		const ids = streamDetectors.map(({ id }) => id);
		expect(ids).toEqual(['page-hinkley', 'ddm', 'adwin', 'cusum', 'ewma']);
	});

	it.each(each)('%s is quiet until the stream changes, and rings soon after', (_, entry) => {
		const detector = entry.create();
		const said = [...quiet[entry.accepts], ...loud[entry.accepts]].map((x) => detector.update(x));
		const first = said.indexOf('drift');
		expect(first).toBeGreaterThanOrEqual(400);
		expect(first).toBeLessThan(500);
	});

	it.each(each)('%s says each verdict in one plain sentence', (_, entry) => {
		const detector = entry.create();
		const said = new Map<string, string>();
		for (const x of [...quiet[entry.accepts], ...loud[entry.accepts]]) {
			const verdict = detector.update(x);
			said.set(verdict, entry.reading(verdict, detector.state));
		}
		expect([...said.keys()]).toEqual(expect.arrayContaining(['stable', 'drift']));
		for (const sentence of [...said.values(), entry.reading('stable', entry.create().state)]) {
			expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
			expect(sentence).not.toMatch(/NaN|undefined|e-\d|Infinity/);
		}
	});

	it.each(each)(
		'%s has options within their limits, that its detector takes at both ends',
		(_, entry) => {
			for (const { id, label, min, max, step, default: standard } of entry.options) {
				expect(label.length).toBeGreaterThan(3);
				expect(step).toBeGreaterThan(0);
				expect(standard).toBeGreaterThanOrEqual(min);
				expect(standard).toBeLessThanOrEqual(max);
				for (const value of [min, max]) expect(() => entry.create({ [id]: value })).not.toThrow();
			}
			expect(() => entry.create({ [entry.threshold.option]: NaN })).toThrow(/got NaN/);
		}
	);

	it.each(each)(
		'%s names its threshold among its options, with a source',
		(_, { options, threshold }) => {
			const option = options.find(({ id }) => id === threshold.option);
			expect(option?.default).toBe(threshold.default);
			expect(threshold.source.url).toMatch(/^https:\/\//);
			expect(threshold.source.text.length).toBeGreaterThan(20);
		}
	);
});
