import { expect, it } from 'vitest';
import { judgeDays } from '../../../../../src/lib/simulation/drift/judges/judge-days.ts';
import type { JudgeRequest } from '../../../../../src/lib/simulation/drift/judges/read-judges.ts';
import { chiSquared, psiNull, runToEnd } from '../../../../../src/lib/stats/index.ts';
import { categoryRequest, normalRequest } from './requests.ts';

const deep = process.env.DEEP === '1' ? 8 : 1;

function rates(request: JudgeRequest, days: number) {
	const found = runToEnd(judgeDays({ ...request, from: 0, days }));
	const of = (id: string) => found.find((judged) => judged.id === id);
	return {
		quiet: (id: string) => (of(id)?.quiet.rings ?? NaN) / days,
		drifted: (id: string) => (of(id)?.drifted.rings ?? NaN) / days,
		reach: (id: string) => of(id)?.quiet.reach ?? new Float64Array(0)
	};
}

const within = (rate: number, expected: number, days: number) =>
	expect(Math.abs(rate - expected)).toBeLessThan(
		3 * Math.sqrt((expected * (1 - expected)) / days) + 1 / days
	);

const six = [1, 1, 1, 1, 1, 1];

it('a chi-square that takes the reference as exact rings as 2 χ² with five degrees of freedom', () => {
	const days = 1000 * deep;
	const { quiet } = rates(categoryRequest(six, six, 20_000), days);
	// At equal sizes the statistic is twice a chi-squared number: 35.4 % of quiet days in the limit.
	const exact = chiSquared(5).sf(chiSquared(5).quantile(0.95) / 2);
	expect(exact).toBeCloseTo(0.354, 3);
	within(quiet('exact-reference'), exact, days);
	within(quiet('textbook'), 0.05, days);
});

it('with 200 rows a side Evidently’s chi-square rings on 37 % of quiet days', () => {
	const days = 1000 * deep;
	const { quiet } = rates(categoryRequest(six, six, 200), days);
	expect(quiet('evidently')).toBe(quiet('exact-reference'));
	// 200,000 days in NumPy: 37.0 %; 38.9 % at 100 rows, 36.4 % at 500, 35.8 % at 1,000.
	within(quiet('evidently'), 0.37, days);
});

it('PSI rings without drift as its null law says: often at 100 rows, never at 5,000', () => {
	const days = 400 * deep;
	const small = rates(normalRequest(0, 100), days);
	// 22.1 % and 84 % by simulation of 200,000 days (reference/facts.md, C6).
	within(small.quiet('psi-0.25'), 0.221, days);
	within(small.quiet('psi-0.1'), 0.84, days);
	expect(psiNull({ n: 5000, m: 5000, bins: 10 }).probabilityAbove(0.1)).toBeLessThan(1e-6);
});

it('a one-sided rank test sees a rise and never a fall', () => {
	const days = 100;
	const { drifted } = rates(normalRequest(-0.3, 500), days);
	expect(drifted('rank-rise')).toBe(0);
	expect(drifted('textbook')).toBeGreaterThan(0.9);
	expect(rates(normalRequest(0.3, 500), days).drifted('rank-rise')).toBeGreaterThan(0.9);
});

it('NannyML’s ten chunks ring always where the current window is much smaller', () => {
	const { quiet } = rates(normalRequest(0, 20_000, 1000), 20);
	expect(quiet('nannyml')).toBe(1);
	expect(quiet('evidently')).toBe(0);
});

it('judgeDays yields shares that rise to one, and a reach of one means ringing', () => {
	const steps = judgeDays({ ...normalRequest(0.2, 100), from: 5, days: 10 });
	const shares: number[] = [];
	let step = steps.next();
	for (; !step.done; step = steps.next()) shares.push(step.value);
	expect(shares.at(-1)).toBe(1);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	for (const { id, drifted } of step.value) {
		const above = drifted.reach.filter((reach) => reach > 1 - 1e-9).length;
		expect(Math.abs(above - drifted.rings), id).toBeLessThanOrEqual(0);
	}
});
