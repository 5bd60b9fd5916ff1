import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/model-card.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('small-group-upper: lies above the share, and below it by the rough rule plus 6 points', () => {
	for (let seed = 0; seed < 60; seed++) {
		const task = tasks[0]?.ask(createRng(seed));
		const [people = 1, missed = 0] = (task?.question.match(/\d+/g) ?? []).map(Number);
		const share = missed / people;
		const rough = 1.96 * Math.sqrt((share * (1 - share)) / people);
		expect(task?.answer).toBeGreaterThan(100 * share);
		expect(task?.answer).toBeLessThan(100 * (share + rough) + 6);
	}
});

it('gap-within-chance: close to the rough rule for the two groups', () => {
	for (let seed = 0; seed < 60; seed++) {
		const { question = '', answer = 0, tolerance = 0 } = tasks[1]?.ask(createRng(seed)) ?? {};
		const [a = 0, nA = 1, b = 0, nB = 1] = (question.match(/\d+/g) ?? []).map(Number);
		const variance = (a * (nA - a)) / nA ** 3 + (b * (nB - b)) / nB ** 3;
		expect(Math.abs(answer - 100 * 2 * 1.96 * Math.sqrt(variance))).toBeLessThan(tolerance);
	}
});
