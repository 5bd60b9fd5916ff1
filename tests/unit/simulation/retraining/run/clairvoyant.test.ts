import { expect, it } from 'vitest';
import { billOf } from '../../../../../src/lib/simulation/retraining/run/bill-of.ts';
import { clairvoyant } from '../../../../../src/lib/simulation/retraining/run/clairvoyant.ts';
import { foresee } from '../../../../../src/lib/simulation/retraining/run/foresight.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { trueAccuracy } from '../../../../../src/lib/simulation/retraining/world/true-accuracy.ts';
import { groundOf, smallSettings } from '../grounds.ts';

/** What a schedule costs, counted day by day. */
function costOf(days: readonly number[], small: ReturnType<typeof ten>) {
	const { ground, prices } = small;
	const { world, course, candidates } = ground;
	let model = candidates.first;
	const accuracy = new Float64Array(world.days);
	for (let day = 0; day < world.days; day++) {
		accuracy[day] = trueAccuracy(course, world.separation / 2, model.line, 120 + day);
		if (days.includes(day)) model = candidates.byDay[day] ?? model;
	}
	const done = { accuracy, trainings: days, buysLabels: days.length > 0 };
	return billOf(ground, prices, done).bill.total;
}

function ten(training: number, label: number) {
	const moves = [
		{ shape: 'shock', part: 'outcome', size: 120, day: 2 },
		{ shape: 'shock', part: 'both', size: 1, day: 6 }
	] as const;
	const learner = { labelDelay: 0, failRisk: 0.2, window: { kind: 'sliding', days: 2 } } as const;
	const settings = smallSettings('still', { days: 10, moves, seed: 5 }, learner);
	const prices = { answersPerDay: 1000, wrong: 1, training, label };
	return { ground: groundOf(settings), prices };
}

const best = ({ ground, prices }: ReturnType<typeof ten>) =>
	clairvoyant(ground, prices, runToEnd(foresee(ground)));

it.each([
	{ training: 5, label: 0 },
	{ training: 100, label: 0 },
	{ training: 400, label: 0 },
	{ training: 100, label: 0.2 },
	{ training: 5000, label: 0 }
])(
	'is the cheapest of all 1,024 schedules of ten days: training $training, label $label',
	({ training, label }) => {
		const small = ten(training, label);
		const found = best(small);
		let least = Infinity;
		for (let set = 0; set < 1024; set++) {
			const days = Array.from({ length: 10 }, (_, day) => day).filter((day) => (set >> day) & 1);
			least = Math.min(least, costOf(days, small));
		}
		expect(found.bill.total).toBeCloseTo(least, 6);
		expect(costOf(found.days, small)).toBeCloseTo(least, 6);
	}
);

it('trains in no evening whose training fails, and never where it costs too much', () => {
	const { ground, prices } = ten(5, 0);
	const { days } = best({ ground, prices });
	expect(days.length).toBeGreaterThan(0);
	for (const day of days) expect(ground.candidates.byDay[day]).toBeDefined();
	const dear = ten(5000, 0);
	expect(best(dear).days).toEqual([]);
});
