import { expect, test } from 'vitest';
import { quietWalks } from '../../../../src/lib/simulation/experiment/quiet-walks.ts';
import { ksTest, normal } from '../../../../src/lib/stats/index.ts';

test('quietWalks gives the same tests for the same seed', () => {
	expect(quietWalks(1, 3, 10)).toEqual(quietWalks(1, 3, 10));
	expect(quietWalks(2, 3, 10).z).not.toEqual(quietWalks(1, 3, 10).z);
});

test('quietWalks: z is standard normal at every step', () => {
	const { z } = quietWalks(5, 3000, 20);
	for (const step of [0, 6, 19]) {
		const column = Float64Array.from({ length: 3000 }, (_, t) => z[t * 20 + step] as number);
		const ideal = Float64Array.from({ length: 3000 }, (_, i) =>
			normal(0, 1).quantile((i + 0.5) / 3000)
		);
		expect(ksTest(ideal, column).statistic).toBeLessThan(0.03);
	}
});

test('quietWalks: z at a quarter and at the end correlate at one half', () => {
	const { z } = quietWalks(6, 4000, 40);
	let sum = 0;
	for (let t = 0; t < 4000; t++) sum += (z[t * 40 + 9] as number) * (z[t * 40 + 39] as number);
	expect(sum / 4000).toBeCloseTo(0.5, 1);
});
