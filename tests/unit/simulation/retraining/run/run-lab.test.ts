import { expect, it } from 'vitest';
import { runLab } from '../../../../../src/lib/simulation/retraining/run/run-lab.ts';
import { trueAccuracy } from '../../../../../src/lib/simulation/retraining/world/true-accuracy.ts';
import { groundOf, smallSettings } from '../grounds.ts';

const settings = smallSettings('mixed');
const ground = groundOf(settings);
const run = (policy: Parameters<typeof runLab>[2]['policy'], gate: 'none' | 'exact' = 'none') =>
	runLab(ground, settings, { policy, gate });

it('a clock trains on its days', () => {
	const days = (policy: 'daily' | 'weekly' | 'monthly' | 'never') =>
		run(policy).decisions.map(({ day }) => day);
	expect(days('never')).toEqual([]);
	expect(days('daily')).toEqual(Array.from({ length: 180 }, (_, day) => day));
	expect(days('weekly')).toEqual(Array.from({ length: 25 }, (_, k) => 7 * k + 6));
	expect(days('monthly')).toEqual([29, 59, 89, 119, 149, 179]);
});

it('a model serves from the morning after, until the next is deployed', () => {
	const { trainedOn, accuracy, decisions } = run('weekly');
	const { candidates, course, world } = ground;
	let model = candidates.first;
	let since = -1;
	for (let day = 0; day < world.days; day++) {
		expect(trainedOn[day]).toBe(since);
		expect(accuracy[day]).toBe(trueAccuracy(course, world.separation / 2, model.line, 120 + day));
		const decision = decisions.find((each) => each.day === day);
		if (decision?.outcome !== 'deployed') continue;
		model = candidates.byDay[day]!;
		since = day;
	}
});

it('a drop is read from labels of the model in service alone, and rests a week', () => {
	const { decisions } = run('drop-relative');
	expect(decisions.length).toBeGreaterThan(0);
	decisions.forEach(({ day, reasons }, k) => {
		expect(reasons).toHaveLength(1);
		expect(reasons[0]!.value).toBeLessThan(reasons[0]!.line);
		// A week of labels, 7 days late.
		expect(reasons[0]!.labels).toBe(350);
		expect(day).toBeGreaterThanOrEqual(13);
		const before = decisions[k - 1];
		if (before?.outcome === 'deployed') expect(day - before.day).toBeGreaterThanOrEqual(14);
		else if (before) expect(day - before.day).toBeGreaterThanOrEqual(7);
	});
});

it('the sum of three trains as often as its most eager rule', () => {
	expect(run('all').decisions.map(({ day }) => day)).toEqual(
		run('weekly').decisions.map(({ day }) => day)
	);
});

it('a gate never deploys what it refuses', () => {
	const { decisions } = run('weekly', 'exact');
	for (const { outcome, paired } of decisions) {
		if (outcome === 'deployed') expect(paired!.p).toBeLessThanOrEqual(0.05);
		if (outcome === 'refused') expect(paired!.p).toBeGreaterThan(0.05);
	}
});
