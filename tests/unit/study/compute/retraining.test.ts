import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/retraining.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('reading-width: 500 labels at 90 % read within 2.6 points', () => {
	const asked = Array.from({ length: 800 }, (_, seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find((task) => /truly 90 %.* on 500 labels/.test(task?.question ?? ''));
	expect(known?.answer).toBeCloseTo(2.6296, 3);
});

it('labels-for-a-drop: 90 to 88 % takes 1,471 labels, as the lesson says', () => {
	const asked = Array.from({ length: 800 }, (_, seed) => tasks[1]?.ask(createRng(seed)));
	const known = asked.find((task) => /was 90 %.*to 88 %/.test(task?.question ?? ''));
	expect(known?.answer).toBe(1471);
});
