import { expect, it } from 'vitest';
import { frontierSummary } from '../../../../../src/lib/simulation/retraining/study/frontier-summary.ts';

const tally = (policy: 'never' | 'weekly' | 'daily', money: number[]) => ({
	choice: { policy, gate: 'none' as const },
	money: Float64Array.from(money),
	wrong: Float64Array.from(money, (sum) => sum / 2),
	trainings: Float64Array.of(1, 2, 3, 4),
	deployed: Float64Array.of(1, 1, 1, 1),
	worse: Float64Array.of(0, 0, 0, 1),
	accuracy: Float64Array.of(0.9, 0.9, 0.9, 0.9)
});

const summary = frontierSummary({
	first: 0,
	worlds: 4,
	tallies: [
		tally('never', [10, 20, 30, 41]),
		tally('weekly', [12, 18, 33, 35]),
		tally('daily', [110, 121, 130, 139])
	],
	clairvoyant: { money: Float64Array.of(8, 8, 8, 8), trainings: Float64Array.of(0, 0, 0, 4) }
});

it('the cheapest is that of the least mean; who cannot be told from it is named', () => {
	const { cheapest, tied, rows } = summary;
	expect(cheapest).toBe(1);
	expect(tied).toEqual([0]);
	expect(rows.map(({ money }) => money.mean)).toEqual([25.25, 24.5, 125]);
	expect(rows[1]!.behind).toEqual({ mean: 0, low: 0, high: 0 });
	expect(rows[2]!.behind.low).toBeGreaterThan(90);
});

it('counts in how many worlds each was cheapest, and what lay between it and the best', () => {
	expect(summary.rows.map(({ cheapestIn }) => cheapestIn)).toEqual([0.5, 0.5, 0]);
	expect(summary.rows[0]!.regret.mean).toBe(17.25);
	expect(summary.rows[0]).toMatchObject({
		wrong: 12.625,
		trainings: 2.5,
		deployed: 1,
		worse: 0.25
	});
	expect(summary.clairvoyant).toMatchObject({ trainings: 1 });
});
