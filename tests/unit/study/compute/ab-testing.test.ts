import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/ab-testing.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('rows-per-arm: from 5 % a lift of 10 % needs 31,234, and the rule of thumb is close enough', () => {
	const asked = Array.from({ length: 400 }, (_, seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find((task) => /base rate is 5 %.* lift of 10 %/.test(task?.question ?? ''));
	expect(known?.answer).toBe(31_234);
	for (const task of asked) {
		const thumb = Number(/gives ([\d,]+);/.exec(task?.why ?? '')?.[1]?.replaceAll(',', ''));
		expect(Math.abs(thumb - (task?.answer ?? 0))).toBeLessThan(task?.tolerance ?? 0);
	}
});
