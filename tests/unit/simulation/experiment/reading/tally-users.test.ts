import { expect, it } from 'vitest';
import {
	tallyUsers,
	type UserRows
} from '../../../../../src/lib/simulation/experiment/reading/tally-users.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

const day = (text: string) => Date.parse(`${text}T10:00:00Z`);
const rows: UserRows = {
	arm: { codes: [0, 1, 0, 1, -1, 1, 0], labels: ['new', 'old'] },
	control: 1,
	metric: [3, 1, 5, 2, 9, NaN, 4],
	before: [1, 2, 3, 4, 5, 6, 7],
	segment: { codes: [0, 0, 1, 1, 0, 0, -1], labels: ['phone', 'desk'] },
	time: ['2026-03-02', '2026-03-01', '2026-03-01', '2026-03-02', '2026-03-02', '2026-03-02']
		.map(day)
		.concat(NaN)
};
const tally = (change: Partial<UserRows> = {}) => runToEnd(tallyUsers({ ...rows, ...change }));

it('tallyUsers: arms with the control first, segments, days in order, and what is missing', () => {
	const { result, leftOut } = tally();
	expect(leftOut).toBe(2);
	expect(result.metric).toBe('mean');
	expect(result.arms.map(({ name, n, mean }) => [name, n, mean])).toEqual([
		['old', 2, 1.5],
		['new', 3, 4]
	]);
	expect(result.arms[1]?.before).toMatchObject({ mean: 11 / 3 });
	expect(result.segments.map(({ name, arms }) => [name, arms[0]?.n, arms[1]?.n])).toEqual([
		['phone', 1, 1],
		['desk', 1, 1]
	]);
	expect(result.days.map(({ name, arms }) => [name, arms[0]?.n, arms[1]?.n])).toEqual([
		['2026-03-01', 1, 1],
		['2026-03-02', 1, 1]
	]);
});

it('tallyUsers: noughts and ones are a share', () => {
	const { result } = tally({ metric: [1, 0, 0, 1, 0, 0, 1] });
	expect(result.metric).toBe('proportion');
	expect(result.arms.map(({ mean }) => mean)).toEqual([1 / 3, 2 / 3]);
});

it.each<[string, Partial<UserRows>]>([
	['Columns differ in length.', { before: [1] }],
	['an experiment has 2 to 6 arms', { arm: { ...rows.arm, labels: ['one'] } }],
	['Say which arm is the control.', { control: -1 }],
	[
		'more than 50 say nothing',
		{ segment: { ...rows.segment!, labels: Array.from({ length: 51 }, String) } }
	]
])('tallyUsers: %s', (text, change) => {
	expect(() => tally(change)).toThrow(text);
});

it('tallyUsers refuses a column of time that is none', () => {
	const metric = Array.from({ length: 1002 }, (_, i) => i);
	const codes = metric.map((i) => i % 2);
	const time = metric.map((i) => i * 86_400_000);
	const wide = { arm: { codes, labels: ['a', 'b'] }, control: 0, metric, time };
	expect(() => runToEnd(tallyUsers(wide))).toThrow('more than 1,000 days');
});
