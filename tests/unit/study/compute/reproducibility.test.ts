import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/reproducibility.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('noise-of-two-runs: within the interval in 95 of 100 pairs of runs that are equally good', () => {
	const task = tasks[0]?.ask(createRng(3));
	const [rows = 1, flips = 1] = (task?.question.replaceAll(',', '').match(/\d+/g) ?? []).map(
		Number
	);
	const rng = createRng('coins');
	let inside = 0;
	for (let pair = 0; pair < 4000; pair++) {
		const gain = 2 * rng.binomial(flips, 0.5) - flips;
		if (Math.abs((100 * gain) / rows) <= (task?.answer ?? 0)) inside++;
	}
	expect(inside / 4000).toBeGreaterThan(0.93);
	expect(inside / 4000).toBeLessThan(0.975);
});
