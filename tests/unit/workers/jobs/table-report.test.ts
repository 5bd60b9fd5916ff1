import { expect, it } from 'vitest';
import { createJob, type TableQuestion } from '../../../../src/lib/workers/jobs/table-report.ts';

const csv = (from: number, count: number) =>
	['x,label', ...Array.from({ length: count }, (_, i) => `${(from + i) / 4},${i % 3}`)].join('\n');
const rule = { by: 'row', count: 40 } as const;

function run(job: ReturnType<typeof createJob>, question: TableQuestion) {
	const steps = job(question);
	const shares: number[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { ...step.value, shares };
		shares.push(step.value);
	}
}

it('reads a table, and reports once it knows how to split it', () => {
	const job = createJob();
	const source = { key: 'a', name: 'a.csv', data: csv(0, 80) };
	const opened = run(job, { sources: [source], rule: null, seed: 1 });
	expect(opened.report).toBeNull();
	expect(opened.outlines[0]?.rows).toBe(80);
	const { report, shares } = run(job, { sources: [source], rule, seed: 1 });
	expect(report?.columns.map(({ name }) => name)).toEqual(['x', 'label']);
	expect(shares).toEqual([...shares].sort((one, other) => one - other));
	expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

it('keeps what it has read under its key, and forgets it when another table is asked for', () => {
	const job = createJob();
	const ask = (key: string, data: string) =>
		run(job, { sources: [{ key, name: 'a.csv', data }], rule: null, seed: 1 }).outlines[0]?.rows;
	expect(ask('a', csv(0, 80))).toBe(80);
	expect(ask('a', csv(0, 60))).toBe(80);
	expect(ask('b', csv(0, 60))).toBe(60);
	expect(ask('a', csv(0, 60))).toBe(60);
});

it('compares two files, and says which of them cannot be read', () => {
	const two = (current: string): TableQuestion => ({
		sources: [
			{ key: 'r', name: 'May', data: csv(0, 80) },
			{ key: current, name: 'June', data: current }
		],
		rule: null,
		seed: 1
	});
	const { report } = run(createJob(), two(csv(40, 90)));
	expect(report?.rows).toEqual({ reference: 80, current: 90 });
	expect(() => run(createJob(), two(''))).toThrow(/^June: The file is empty/);
});
