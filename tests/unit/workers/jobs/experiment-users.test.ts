import { expect, it } from 'vitest';
import {
	createJob,
	type UsersAnswer,
	type UsersQuestion
} from '../../../../src/lib/workers/jobs/experiment-users.ts';

const csv = `user,group,bought,day
u1,control,0,2026-11-02
u2,new,1,2026-11-02
u3,control,1,2026-11-03
u4,new,1,2026-11-03
u5,new,0,2026-11-04
u6,control,0,2026-11-04
`;

function run(answer: ReturnType<typeof createJob>, question: UsersQuestion): UsersAnswer {
	const steps = answer(question);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

const columns = { arm: 'group', control: 'control', metric: 'bought' };
const source = { key: 'a', name: 'users.csv', data: csv };

it('experiment-users: reads once, then adds up whatever columns are asked for', () => {
	const answer = createJob();
	const first = run(answer, { source, columns: null });
	expect(first.tallied).toBeNull();
	expect(first.outline.columns.map(({ name }) => name)).toEqual(['user', 'group', 'bought', 'day']);
	// The same key: the table is still there, whatever the data says.
	const again = { ...source, data: '' };
	const { tallied } = run(answer, { source: again, columns: { ...columns, time: 'day' } });
	expect(tallied?.result.arms.map(({ name, n }) => [name, n])).toEqual([
		['control', 3],
		['new', 3]
	]);
	expect(tallied?.result.days).toHaveLength(3);
	expect(tallied?.leftOut).toBe(0);
});

it('experiment-users: a file that cannot be read leaves nothing behind', () => {
	const answer = createJob();
	const empty = { ...source, key: 'b', data: '' };
	expect(() => run(answer, { source: empty, columns: null })).toThrow();
	expect(() => run(answer, { source: empty, columns })).toThrow();
});
