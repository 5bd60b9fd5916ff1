import { expect, test } from 'vitest';
import { quietWalks } from '../../../../../src/lib/simulation/experiment/peek/quiet-walks.ts';
import { runPeeks } from '../../../../../src/lib/simulation/experiment/peek/run-peeks.ts';
import { ksTest, normal, runToEnd, special } from '../../../../../src/lib/stats/index.ts';
import { somePeek } from './some-peek.ts';

const plan = { baseline: 0.05, users: 31_234 };

test('quietWalks: a test is the same test whatever their number', () => {
	const few = quietWalks({ ...plan, tests: 3, seed: 1, steps: 10 });
	const many = quietWalks({ ...plan, tests: 9, seed: 1, steps: 10 });
	expect(many.z.subarray(0, 30)).toEqual(few.z);
	const later = quietWalks({ ...plan, tests: 2, seed: 1, steps: 10, first: 7 });
	expect(later.z).toEqual(many.z.subarray(70, 90));
	expect(quietWalks({ ...plan, tests: 3, seed: 2, steps: 10 }).z).not.toEqual(few.z);
});

test('quietWalks draws the very tests that the lab draws without an effect', () => {
	const request = { ...somePeek, effect: 0, looks: 10, tests: 20, keep: 20 };
	const { paths } = runToEnd(runPeeks(request));
	const { z } = quietWalks({ ...request, steps: paths.users.length });
	expect(z).toHaveLength(paths.p.length);
	z.forEach((score, i) => {
		expect(special.erfc(Math.abs(score) / Math.SQRT2)).toBeCloseTo(paths.p[i] as number, 5);
	});
});

test('quietWalks: z is standard normal at every step', () => {
	const { z } = quietWalks({ ...plan, tests: 3000, seed: 5, steps: 20 });
	for (const step of [0, 6, 19]) {
		const column = Float64Array.from({ length: 3000 }, (_, t) => z[t * 20 + step] as number);
		const ideal = Float64Array.from({ length: 3000 }, (_, i) =>
			normal(0, 1).quantile((i + 0.5) / 3000)
		);
		expect(ksTest(ideal, column).statistic).toBeLessThan(0.035);
	}
});

test('quietWalks: z at a quarter and at the end correlate at one half', () => {
	const { z } = quietWalks({ ...plan, tests: 4000, seed: 6, steps: 40 });
	let sum = 0;
	for (let t = 0; t < 4000; t++) sum += (z[t * 40 + 9] as number) * (z[t * 40 + 39] as number);
	expect(sum / 4000).toBeCloseTo(0.5, 1);
});
