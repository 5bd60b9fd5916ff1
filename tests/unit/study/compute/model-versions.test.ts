import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/model-versions.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('weighted-score: the odds are multiplied by the weight', () => {
	for (let seed = 0; seed < 50; seed++) {
		const task = tasks[0]?.ask(createRng(seed));
		const [percent = 0, weight = 0] = (task?.question.match(/\d+/g) ?? []).map(Number);
		const share = (task?.answer ?? 0) / 100;
		expect(share / (1 - share)).toBeCloseTo((weight * percent) / (100 - percent), 9);
	}
});
