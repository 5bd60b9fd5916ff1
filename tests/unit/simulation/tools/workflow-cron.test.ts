import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextCronRuns, workflowCron } from '../../../../src/lib/simulation/tools/workflow-cron.ts';

const minute = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const iso = (time: number) => new Date(time * 60_000).toISOString().slice(0, 16);
const next = (text: string, from: string, count = 2) =>
	nextCronRuns(workflowCron(text), minute(from), count).map(iso);

it('runs on Sundays at 02:00', () => {
	expect(next('0 2 * * 0', '2026-10-19T00:00')).toEqual(['2026-10-25T02:00', '2026-11-01T02:00']);
});

it('reads steps, ranges, lists and names', () => {
	expect(next('*/30 9-10 * * MON', '2026-11-26T00:00', 4)).toEqual([
		'2026-11-30T09:00',
		'2026-11-30T09:30',
		'2026-11-30T10:00',
		'2026-11-30T10:30'
	]);
	expect(next('17 2 1,15 * *', '2026-11-26T00:00')).toEqual([
		'2026-12-01T02:17',
		'2026-12-15T02:17'
	]);
});

it('takes either day where both are given', () => {
	expect(next('0 0 13 * FRI', '2026-11-26T12:00', 4)).toEqual([
		'2026-11-27T00:00',
		'2026-12-04T00:00',
		'2026-12-11T00:00',
		'2026-12-13T00:00'
	]);
});

it('finds 29 February, and gives up on 30 February', () => {
	expect(next('0 0 29 2 *', '2026-11-26T00:00', 1)).toEqual(['2028-02-29T00:00']);
	expect(next('0 0 30 2 *', '2026-11-26T00:00', 1)).toEqual([]);
});

it.each(['0 2 * *', '60 2 * * 0', '0 2 * * 7', '0 2 * * SUNDAY', '*/0 * * * *', '5-1 * * * *', ''])(
	'says what is wrong with %j',
	(text) => {
		expect(() => workflowCron(text)).toThrow(/\.$/);
	}
);

it('gives runs in order, each with the calendar that the engine knows', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 60_000_000 }),
			fc.integer({ min: 1, max: 28 }),
			(from, date) => {
				const runs = nextCronRuns(workflowCron(`7 3 ${date} * *`), from, 3);
				for (const [i, run] of runs.entries()) {
					expect(run).toBeGreaterThan(runs[i - 1] ?? from);
					expect(new Date(run * 60_000).getUTCDate()).toBe(date);
					expect(iso(run).slice(11)).toBe('03:07');
				}
			}
		)
	);
});
