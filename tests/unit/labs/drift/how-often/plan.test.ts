import { expect, it } from 'vitest';
import { tasksOf } from '../../../../../src/lib/labs/drift/how-often/plan.ts';
import { rounds } from '../../../../../src/lib/labs/drift/how-often/rounds.ts';
import { questionOf } from '../../../../../src/lib/labs/drift/how-often/question.ts';
import { initialState } from '../../../../../src/lib/labs/drift/how-often/state.ts';
import { detectors } from './counted-reading.ts';

const question = questionOf(initialState, detectors);

it('takes every day of a round once, in blocks', () => {
	const tasks = tasksOf(question, 'first', () => 0);
	for (const [of, total] of [
		['live', rounds.first.live],
		[3, rounds.first.map]
	] as const) {
		const days = tasks
			.filter((task) => task.of === of)
			.flatMap(({ block: { runs } }) =>
				Array.from({ length: runs.count }, (_, k) => runs.first + k)
			);
		expect(days).toEqual(Array.from({ length: total }, (_, day) => day));
	}
});

it('goes on where it was, and has nothing to do at the end', () => {
	const tasks = tasksOf(question, 'whole', (of) => (of === 'live' ? 2000 : 1e9));
	expect(tasks[0]?.block.runs.first).toBe(2000);
	expect(tasksOf(question, 'whole', () => 1e9)).toEqual([]);
});

it('asks for the curves first and for no classifier of categories', () => {
	expect(tasksOf(question, 'first', () => 0)[0]?.of).toBe('live');
	const categories = questionOf({ ...initialState, source: 'categories' }, detectors);
	expect(tasksOf(categories, 'first', () => 0).some(({ of }) => of === 'slow')).toBe(false);
});
