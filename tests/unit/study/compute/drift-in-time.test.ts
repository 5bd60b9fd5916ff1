import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/drift-in-time.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('false-alarms-a-month: 20 charts at 3 sd, one value an hour, raise 38.9', () => {
	const seeds = Array.from({ length: 600 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find((task) =>
		/more than 3 standard .* 20 charts, one value each every hour/.test(task?.question ?? '')
	);
	expect(known?.answer).toBeCloseTo(38.877, 2);
});
