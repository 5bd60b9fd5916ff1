import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/kinds-of-drift.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('bbse-by-hand: the answer is a share that would be called so often', () => {
	for (let seed = 0; seed < 100; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const found = /calls (\d+) % of the positives and (\d+) % .* calls ([\d.]+) % of all/.exec(
			asked?.question ?? ''
		);
		const [hits, slips, called] = (found?.slice(1) ?? []).map(Number) as [number, number, number];
		const p = (asked?.answer ?? 0) / 100;
		expect(hits * p + slips * (1 - p)).toBeCloseTo(called, 9);
	}
});
