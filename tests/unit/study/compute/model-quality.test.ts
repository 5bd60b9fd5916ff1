import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/model-quality.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('share-of-alarms: recall 90 %, specificity 95 %, 1 % positive is 15.4 %', () => {
	const seeds = Array.from({ length: 600 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find((task) =>
		task?.question.includes('recall of 90 % and a specificity of 95 %. Of the rows, 1 % are')
	);
	expect(known?.answer).toBeCloseTo(100 / 6.5, 6);
});

it('act-from: at that score an alarm and silence cost the same', () => {
	for (let seed = 0; seed < 100; seed++) {
		const asked = tasks.find(({ id }) => id === 'act-from')?.ask(createRng(seed));
		const euros = asked?.question.replaceAll(',', '').match(/\d+(?= euros)/g) ?? [];
		const [alarm = 0, miss = 0] = euros.map(Number);
		const p = (asked?.answer ?? 0) / 100;
		expect(alarm * (1 - p)).toBeCloseTo(miss * p, 8);
	}
});
