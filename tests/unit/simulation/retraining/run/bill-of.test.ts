import { expect, it } from 'vitest';
import { billOf, labelsOfDay } from '../../../../../src/lib/simulation/retraining/run/bill-of.ts';
import { groundOf, smallSettings } from '../grounds.ts';

const ground = groundOf(smallSettings('still'));
const prices = { answersPerDay: 1000, wrong: 2, training: 50, label: 0.1 };

it('the best rule and no training cost the unavoidable and nothing else', () => {
	const accuracy = ground.best.slice(120);
	const { bill, money } = billOf(ground, prices, { accuracy, trainings: [], buysLabels: false });
	expect(bill).toMatchObject({ avoidable: 0, training: 0, labels: 0 });
	expect(bill.unavoidable).toBeCloseTo(180 * 2000 * (1 - ground.best[0]!), 6);
	expect(money.every((sum) => sum === 0)).toBe(true);
});

it('days add up to the bill', () => {
	const accuracy = ground.best.slice(120).map((share) => share - 0.01);
	const done = { accuracy, trainings: [3, 9], buysLabels: true };
	const { bill, money } = billOf(ground, prices, done);
	expect(bill.avoidable).toBeCloseTo(180 * 20, 6);
	expect(bill.training).toBe(100);
	// Half of 100 rows are labelled, at 0.1 each.
	expect(labelsOfDay(ground, prices)).toBeCloseTo(5, 9);
	expect(bill.labels).toBeCloseTo(180 * 5, 6);
	const sum = money.reduce((all, day) => all + day, 0);
	expect(sum).toBeCloseTo(bill.total - bill.unavoidable, 6);
	expect(money[3]! - money[2]!).toBeCloseTo(50, 9);
});
