import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLink, writeLink } from '../../src/lib/labs/drift/link/link.ts';
import { longestLink } from '../../src/lib/labs/shell/part-link.ts';
import { initialState, limits, type DriftState } from '../../src/lib/labs/drift/state.ts';
import { familyIds, familyOf } from '../../src/lib/simulation/drift/families/families.ts';
import { driftTests } from '../../src/lib/stats/index.ts';
import { detectorOf } from '../../src/lib/labs/drift/detector.ts';
import { runs, seed } from '../counts.ts';

const detectors = driftTests.map(detectorOf);

const between = ({ min, max }: { min: number; max: number }) =>
	fc.double({ min, max, noNaN: true }).map((value) => Number(value.toPrecision(6)) || 0);
const whole = (range: { min: number; max: number }) => fc.integer(range);

const shape = fc
	.constantFrom(...familyIds)
	.chain((family) =>
		fc
			.tuple(...familyOf(family).parameters.map(between))
			.map((parameters): { family: typeof family; parameters: number[] } => ({
				family,
				parameters
			}))
	)
	.filter(({ family, parameters }) => !familyOf(family).problem?.(parameters));
const move = fc.record({ shift: between(limits.shift), spread: between(limits.spread) });
const filled = (heights: number[]) => heights.some((height) => height > 0);
const heights = fc
	.array(whole(limits.height), { minLength: limits.cells, maxLength: limits.cells })
	.filter(filled);
const label = fc
	.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' })
	.filter((text) => text.trim() === text);
const categories = fc
	.uniqueArray(label, limits.categories.min === 2 ? { minLength: 2, maxLength: 8 } : {})
	.chain((labels) => {
		const weights = fc
			.array(whole(limits.weight), { minLength: labels.length, maxLength: labels.length })
			.filter(filled);
		return fc.record({ labels: fc.constant(labels), reference: weights, current: weights });
	});
const state: fc.Arbitrary<DriftState> = fc.record({
	source: fc.constantFrom('family', 'painted', 'categories'),
	reference: fc.tuple(shape, move).map(([own, moved]) => ({ ...own, ...moved })),
	current: fc
		.tuple(fc.option(shape), move)
		.map(([own, moved]) => ({ ...(own ?? { family: null, parameters: [] }), ...moved })),
	painted: fc.record({
		low: fc.constant(0),
		high: fc.constant(24),
		reference: heights,
		current: heights
	}),
	categories,
	data: fc.constant(null),
	rows: fc.record({ reference: whole(limits.rows), current: whole(limits.rows) }),
	bins: whole(limits.bins),
	floor: fc.constantFrom(1e-6, 1e-4, 0.01),
	thresholds: fc
		.uniqueArray(fc.constantFrom(...driftTests.map(({ id }) => id)))
		.map((ids) =>
			Object.fromEntries(
				ids.map((id) => [id, driftTests.find((test) => test.id === id)?.threshold.max ?? 0])
			)
		),
	seed: whole(limits.seed)
});

it('readLink gives back the state that writeLink wrote, in at most 2,000 characters', () => {
	fc.assert(
		fc.property(state, (before) => {
			const fragment = writeLink(before);
			expect(fragment.length).toBeLessThanOrEqual(longestLink);
			expect(readLink(fragment, detectors)).toEqual({ state: before, problems: [] });
		}),
		{ numRuns: runs(5000), seed }
	);
});

const letters = fc.constantFrom(
	...'orlcmpgdnbetkz~=.,:*!%<>"\'&#0123456789-e+Infinity NaN'.split('')
);
const hostile = fc.oneof(
	fc.string({ maxLength: 80, unit: 'binary' }),
	fc.array(letters, { maxLength: 120 }).map((parts) => parts.join('')),
	fc.tuple(state, fc.nat(), fc.string({ maxLength: 4, unit: 'binary' })).map(([from, at, junk]) => {
		const link = writeLink(from).slice(4);
		const place = at % (link.length + 1);
		return link.slice(0, place) + junk + link.slice(place + 1);
	}),
	fc.constantFrom('__proto__=1', 'constructor=x', '~'.repeat(1900), 'o=__proto__', 'n=1e309', 'r=')
);

it('readLink answers every hostile fragment with a state that can be shown, and a sentence', () => {
	fc.assert(
		fc.property(hostile, (text) => {
			const read = readLink(`#s=1${text}`, detectors);
			expect(read).toBeDefined();
			for (const problem of read?.problems ?? []) expect(problem).toMatch(/[.…”]$/);
			const again = readLink(writeLink(read?.state ?? initialState), detectors);
			expect(again?.problems).toEqual([]);
		}),
		{ numRuns: runs(10_000), seed }
	);
});

it('readLink leaves any other fragment alone', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			fc.pre(!text.startsWith('s='));
			expect(readLink(`#${text}`, detectors)).toBeUndefined();
		}),
		{ numRuns: runs(1000), seed }
	);
});
