import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { windowErrors } from '../../../../src/lib/simulation/traffic/window-errors.ts';
import { binomial, goodnessOfFitTest } from '../../../../src/lib/stats/index.ts';

const cases = fc.record({
	seed: fc.nat(1000),
	n: fc.integer({ min: 1, max: 200_000 }),
	p: fc.double({ min: 1e-5, max: 0.2, noNaN: true })
});

test('windowErrors inverts the binomial of the core', () => {
	fc.assert(
		fc.property(cases, ({ seed, n, p }) => {
			const luck = createRng(seed);
			const { cdf } = binomial(n, p);
			for (const k of windowErrors(seed, 5)(n, p)) {
				const u = luck.uniform();
				// Smallest k with cdf(k) above u; rounding may move a tie by 1e-9.
				expect(cdf(k)).toBeGreaterThan(u - 1e-9);
				expect(k === 0 ? 0 : cdf(k - 1)).toBeLessThan(u + 1e-9);
			}
		})
	);
});

test('windowErrors grows with the rate, window by window', () => {
	fc.assert(
		fc.property(cases, ({ seed, n, p }) => {
			const at = windowErrors(seed, 20);
			const [low, high] = [at(n, p), at(n, Math.min(1, 1.5 * p))];
			expect(low.every((errors, w) => errors <= (high[w] ?? 0))).toBe(true);
		})
	);
});

test('windowErrors has no errors without requests or without a rate', () => {
	expect([...windowErrors(1, 3)(0, 0.5)]).toEqual([0, 0, 0]);
	expect([...windowErrors(1, 3)(100, 0)]).toEqual([0, 0, 0]);
});

test('windowErrors of many windows fits the binomial', () => {
	const counts = [0, 0, 0, 0, 0];
	for (const errors of windowErrors(8, 20_000)(3000, 0.0005)) {
		const place = Math.min(errors, 4);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	const { pmf, sf } = binomial(3000, 0.0005);
	const expected = [pmf(0), pmf(1), pmf(2), pmf(3), sf(3)];
	expect(goodnessOfFitTest(counts, expected).pValue).toBeGreaterThan(0.001);
});
