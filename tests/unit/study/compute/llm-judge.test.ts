import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/llm-judge.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('kappa: agreement beyond chance, as its own words work it out', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const [, agreed, chance] = /\((0\.\d+) − (0\.\d+)\)/.exec(asked?.why ?? '') ?? [];
		const worked = (Number(agreed) - Number(chance)) / (1 - Number(chance));
		expect(asked?.answer).toBeCloseTo(worked, 2);
	}
});
