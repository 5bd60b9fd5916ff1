import { expect, it } from 'vitest';
import { speedTasks } from '../../../src/lib/speed/index.ts';
import type { SpeedTask } from '../../../src/lib/speed/speed-task.ts';
import { createRng, fillNormal } from '../../../src/lib/random/index.ts';

it.each(Object.entries<SpeedTask>(speedTasks))(
	'speedTasks.%s gives the same answer by both, and leaves its input alone',
	(_, task) => {
		const [x, y] = [new Float64Array(300), new Float64Array(300)];
		fillNormal(createRng(1), x);
		fillNormal(createRng(2), y);
		const input = { x, y, plainX: Array.from(x), plainY: Array.from(y) };
		const [naive, ours] = [task.naive(input), task.ours(input)];
		expect(ours).toHaveLength(naive.length);
		for (const [k, value] of naive.entries()) {
			const apart = Math.abs(value - (ours[k] as number));
			expect(apart).toBeLessThanOrEqual(task.within * Math.abs(value));
		}
		expect(Array.from(x)).toEqual(input.plainX);
		expect(Array.from(y)).toEqual(input.plainY);
	}
);
