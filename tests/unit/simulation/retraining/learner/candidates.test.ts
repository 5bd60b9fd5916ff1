import { expect, it } from 'vitest';
import { fitLogistic } from '../../../../../src/lib/simulation/retraining/learner/fit-logistic.ts';
import { entryOf } from '../../../../../src/lib/simulation/retraining/world/history-days.ts';
import { unitLine } from '../../../../../src/lib/simulation/retraining/world/line.ts';
import { trueAccuracy } from '../../../../../src/lib/simulation/retraining/world/true-accuracy.ts';
import { groundOf, smallSettings } from '../grounds.ts';

it('the model of an evening is that of its window, from wherever it started', () => {
	const { candidates, rows, use } = groundOf(smallSettings('shock', {}, { badRisk: 0 }));
	for (const day of [0, 60, 100, 179]) {
		const found = candidates.byDay[day];
		if (!found) continue;
		expect(found.span).toEqual({ from: entryOf(day) + 1 - 7 - 28, to: entryOf(day) + 1 - 7 });
		const cold = unitLine(fitLogistic({ rows, use, span: found.span }, new Float64Array(3)));
		found.line.forEach((value, k) => expect(value).toBeCloseTo(cold[k]!, 6));
	}
});

it('the first model has learnt from all days before the start', () => {
	const { first } = groundOf(smallSettings('still')).candidates;
	expect(first.span).toEqual({ from: 92, to: 120 });
});

it('trainings fail and batches are bad as often as said, on the same evenings whatever the other', () => {
	const at = (failRisk: number, badRisk: number) =>
		groundOf(smallSettings('still', { days: 730, rowsPerDay: 20 }, { failRisk, badRisk }))
			.candidates.byDay;
	const [both, bad] = [at(0.2, 0.3), at(0, 0.3)];
	const failed = both.filter((candidate) => !candidate).length;
	expect(Math.abs(failed / 730 - 0.2)).toBeLessThan(4 * Math.sqrt(0.16 / 730));
	const spoilt = bad.filter((candidate) => candidate?.isBad).length;
	expect(Math.abs(spoilt / 730 - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 730));
	both.forEach((candidate, day) => {
		if (candidate) expect(candidate).toEqual(bad[day]);
	});
});

it('a model of a bad batch is worse, and that of the next evening is not', () => {
	const { candidates, course, world } = groundOf(smallSettings('still', {}, { badRisk: 0.3 }));
	const accuracy = (isBad: boolean) => {
		const found = candidates.byDay.filter((one) => one?.isBad === isBad);
		const sum = found.reduce((all, one) => {
			return all + trueAccuracy(course, world.separation / 2, one!.line, 0);
		}, 0);
		return sum / found.length;
	};
	expect(accuracy(false)).toBeGreaterThan(0.91);
	expect(accuracy(true)).toBeLessThan(0.85);
});
