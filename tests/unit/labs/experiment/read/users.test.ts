import { expect, test } from 'vitest';
import {
	columnsFor,
	guessColumns,
	guessControl
} from '../../../../../src/lib/labs/experiment/read/guess-columns.ts';
import { sampleUsers } from '../../../../../src/lib/labs/experiment/read/sample-users.ts';
import {
	initialState,
	resultOf,
	withUsers
} from '../../../../../src/lib/labs/experiment/read/state.ts';
import { readResult } from '../../../../../src/lib/simulation/experiment/index.ts';
import { createJob } from '../../../../../src/lib/workers/jobs/experiment-users.ts';
import { readNow } from '../../../workers/jobs/read-now.ts';

test('the made-up file is guessed, added up and read', () => {
	const data = sampleUsers(4000, 11);
	const columns = guessColumns(readNow(data));
	expect(columns).toEqual({
		...{ arm: 'group', control: 'control', metric: 'bought' },
		...{ before: 'spent_before', segment: 'country', time: 'day' }
	});
	if (typeof columns === 'string') throw new Error(columns);
	const steps = createJob()({ source: { key: 'a', name: 'a.csv', data }, columns });
	let step = steps.next();
	while (!step.done) step = steps.next();
	const state = withUsers(initialState, step.value.tallied!.result);
	expect(state.arms.map(({ name }) => name)).toEqual(['control', 'new']);
	expect(state.arms.reduce((sum, { n }) => sum + n, 0)).toBe(4000);
	const { comparisons, segments, novelty } = readResult(resultOf(state), state.settings);
	expect(comparisons[0]?.test).toBe('cuped');
	expect([segments?.rows.length, novelty?.days.length]).toEqual([6, 14]);
});

test('the same seed makes the same file', () => {
	expect(sampleUsers(50, 3)).toBe(sampleUsers(50, 3));
	expect(sampleUsers(50, 3)).not.toBe(sampleUsers(50, 4));
});

test('guessColumns: a sentence for a file that cannot be an experiment', () => {
	expect(
		guessColumns(readNow('height,weight\n1.5,2\n2.5,3\n3.5,4\n4,5\n5,6\n6,7\n7,8\n'))
	).toContain('No column names the arms');
	expect(guessColumns(readNow('group\na\nb\na\nb\n'))).toContain('No column can be the metric');
});

test('guessControl: a word that means it, else the first', () => {
	expect(guessControl(['new', 'Control'])).toBe('Control');
	expect(guessControl(['1', '0'])).toBe('0');
	expect(guessControl(['red', 'blue'])).toBe('red');
	expect(columnsFor(readNow('group,x\na,1\nb,2\n')).arm.map(({ name }) => name)).toContain('group');
});
