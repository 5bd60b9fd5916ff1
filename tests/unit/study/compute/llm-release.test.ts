import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { chainSuccess } from '../../../../src/lib/simulation/llm/index.ts';
import { tasks } from '../../../../src/lib/study/compute/llm-release.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('guardrail: the answer is Bayes’ rule on the numbers of the question', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { question = '', answer } = tasks[0]?.ask(createRng(seed)) ?? {};
		const [oneIn = 1, caught = 0, passed = 0] = [...question.matchAll(/\d+/g)].map(Number);
		const [harmful, harmless] = [caught / 100 / oneIn, (1 - passed / 100) * (1 - 1 / oneIn)];
		expect(answer).toBeCloseTo((100 * harmful) / (harmful + harmless), 9);
	}
});

it('run-of-steps: as the figure multiplies it', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { question = '', answer } = tasks[1]?.ask(createRng(seed)) ?? {};
		const [steps = 0, step = 0] = (question.match(/\d+(\.\d+)?/g) ?? []).map(Number);
		expect(answer).toBeCloseTo(100 * chainSuccess({ steps, step: step / 100, caught: 0 }), 8);
	}
});
