import { describe, expect, it } from 'vitest';
import type { DesignValues } from '../../../../src/lib/stats/experiments/experiment-design.ts';
import { experimentDesigns } from '../../../../src/lib/stats/experiments/experiment-designs.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

const at = (pick: 'default' | 'min' | 'max', design: (typeof experimentDesigns)[number]) =>
	Object.fromEntries(design.inputs.map((field) => [field.id, field[pick]])) as DesignValues;

describe('experimentDesigns', () => {
	it('have ids of their own', () => {
		const ids = experimentDesigns.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(experimentDesigns.map((design) => [design.id, design] as const))(
		'%s computes every output from its defaults, and says it in a sentence',
		(_id, design) => {
			const values = at('default', design);
			const result = design.compute(values);
			for (const { id } of design.outputs) {
				for (const number of [result[id]].flat()) expect(Number.isFinite(number)).toBe(true);
			}
			const sentence = design.reading(values, result);
			expect(sentence).toMatch(/^[A-Zp0-9].*\.$/);
			expect(sentence).not.toMatch(/NaN|undefined|Infinity/);
		}
	);

	it.each(experimentDesigns.map((design) => [design.id, design] as const))(
		'%s has fields in order, defaults inside them, and sources',
		(_id, design) => {
			for (const field of design.inputs) {
				expect(field.min).toBeLessThan(field.max);
				expect(field.default).toBeGreaterThanOrEqual(field.min);
				expect(field.default).toBeLessThanOrEqual(field.max);
				expect(field.step).toBeGreaterThan(0);
			}
			const sources = [design.source, ...design.inputs.map(({ source }) => source)];
			for (const source of sources) if (source) expect(source.url).toMatch(/^https:\/\//);
		}
	);

	it.each(experimentDesigns.map((design) => [design.id, design] as const))(
		'%s answers at its limits, or says why not',
		(_id, design) => {
			for (const pick of ['min', 'max'] as const) {
				try {
					design.compute(at(pick, design));
				} catch (problem) {
					expect(problem).toBeInstanceOf(StatsError);
				}
			}
			expect(() => design.compute({})).toThrow(StatsError);
		}
	);
});
