import { expect, it } from 'vitest';
import {
	createMonitor,
	rightAnswers
} from '../../../../../src/lib/simulation/retraining/watch/monitor.ts';
import { entryOf } from '../../../../../src/lib/simulation/retraining/world/history-days.ts';
import { psiFromSamples } from '../../../../../src/lib/stats/index.ts';
import { groundOf, smallSettings } from '../grounds.ts';

const shock = (part: 'inputs' | 'outcome' | 'both', size: number) =>
	groundOf(
		smallSettings(
			'still',
			{
				rowsPerDay: 600,
				days: 30,
				variety: 0,
				moves: [{ shape: 'shock', part, size, day: 15 }]
			},
			{ labelShare: 0.1 }
		)
	);

it('PSI of inputs is that of samples cut at their deciles, but for the grid', () => {
	const ground = shock('inputs', 1);
	const { first } = ground.candidates;
	const monitor = createMonitor(ground, first);
	const { rowsPerDay, x, y } = ground.rows;
	const day = (values: Float64Array, from: number, to: number) =>
		values.subarray(from * rowsPerDay, to * rowsPerDay);
	for (const served of [3, 20]) {
		const at = entryOf(served);
		const found = monitor.inputs(at);
		for (const [k, values] of [x, y].entries()) {
			const before = day(values, first.span.from, first.span.to);
			const { psi } = psiFromSamples(before, day(values, at, at + 1), { bins: 10 });
			expect(Math.abs(found[k]! - psi)).toBeLessThan(0.01 + 0.02 * psi);
		}
	}
});

it('inputs that move along the rule ring in the inputs, not in the scores', () => {
	const ground = shock('inputs', 1.5);
	const monitor = createMonitor(ground, ground.candidates.first);
	expect(Math.max(...monitor.inputs(entryOf(10)))).toBeLessThan(0.1);
	expect(Math.max(...monitor.inputs(entryOf(20)))).toBeGreaterThan(0.25);
	expect(monitor.scores(entryOf(20))).toBeLessThan(0.1);
});

it('a rule that turns to its mirror image rings in the scores, not in the inputs', () => {
	const ground = shock('outcome', 73.74);
	const monitor = createMonitor(ground, ground.candidates.first);
	expect(Math.max(...monitor.inputs(entryOf(20)))).toBeLessThan(0.1);
	expect(monitor.scores(entryOf(20))).toBeGreaterThan(0.25);
});

it('rightAnswers counts the rows it is asked for', () => {
	const ground = shock('both', 1);
	const { line } = ground.candidates.first;
	const at = entryOf(0);
	const [one, other] = [
		rightAnswers(ground, line, at, [0, 300]),
		rightAnswers(ground, line, at, [300, 600])
	];
	expect(one + other).toBe(rightAnswers(ground, line, at, [0, 600]));
	expect((one + other) / 600).toBeGreaterThan(0.87);
	expect((one + other) / 600).toBeLessThan(0.96);
});
