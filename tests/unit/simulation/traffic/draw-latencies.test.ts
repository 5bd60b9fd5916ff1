import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { drawLatencies } from '../../../../src/lib/simulation/traffic/draw-latencies.ts';
import { latencyLaw } from '../../../../src/lib/simulation/traffic/latency-law.ts';
import { goodnessOfFitTest } from '../../../../src/lib/stats/index.ts';
import { model, sum } from './worlds.ts';

const law = latencyLaw(model.latency, 2).shares(5);

it.each([1, 12, 13, 5000, 3_000_000])('throws %i answers, none lost', (n) => {
	const into = new Float64Array(512);
	drawLatencies(createRng(n), n, law, into);
	expect(sum(into)).toBe(n);
	expect(into.every((count) => count >= 0)).toBe(true);
});

it.each([
	[5, 4000],
	[20_000, 1]
])('follows the law with %i at a time', (n, times) => {
	const [rng, into] = [createRng(3), new Float64Array(512)];
	for (let i = 0; i < times; i++) drawLatencies(rng, n, law, into);
	// Cells of at least a thousandth, so that the approximation of chi-square holds.
	const [observed, expected] = [[0], [0]];
	for (let i = 0; i + 1 < law.cumulative.length; i++) {
		if ((expected.at(-1) ?? 0) > 1e-3) {
			observed.push(0);
			expected.push(0);
		}
		const last = observed.length - 1;
		observed[last] = (observed[last] ?? 0) + (into[law.first + i] ?? 0);
		expected[last] =
			(expected[last] ?? 0) + (law.cumulative[i + 1] ?? 0) - (law.cumulative[i] ?? 0);
	}
	const { pValue } = goodnessOfFitTest(observed, expected);
	expect(pValue).toBeGreaterThan(1e-4);
});
