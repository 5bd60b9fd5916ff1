import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import type { ComputeTask } from '../../../../src/lib/study/compute-task.ts';

/** What holds for every task: the same question from the same seed, a finite answer, whole words. */
export function tasksHold(tasks: readonly ComputeTask[]): void {
	it.each(tasks)('$id asks the same question twice, with a finite answer', ({ ask }) => {
		const questions = new Set<string>();
		for (let seed = 1; seed <= 200; seed++) {
			const asked = ask(createRng(seed));
			expect(ask(createRng(seed))).toEqual(asked);
			expect(Number.isFinite(asked.answer), `answer of seed ${seed}`).toBe(true);
			expect(asked.tolerance).toBeGreaterThan(0);
			expect(`${asked.question} ${asked.why}`).not.toMatch(/NaN|undefined|Infinity|null/);
			expect(asked.why).not.toMatch(/\d\.\d{7,}/);
			questions.add(asked.question);
		}
		expect(questions.size, 'different questions').toBeGreaterThan(5);
	});
}
