import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TableError } from '../../../../src/lib/simulation/table/index.ts';
import { createJob, type TableQuestion } from '../../../../src/lib/workers/jobs/table-report.ts';
import { runs, seed } from '../../../counts.ts';
import { handMade, hostileFile } from '../../../properties/hostile-files.ts';

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

it('answers a hostile file with a report or with a sentence', () => {
	const files = [...handMade, ...fc.sample(hostileFile, { numRuns: runs(200), seed })];
	for (const data of files) {
		try {
			const sources = [{ key: 'hostile', name: 'hostile.csv', data }];
			const { outlines } = run(createJob(), { sources, rule: null, seed: 1 });
			const count = Math.floor((outlines[0]?.rows ?? 0) / 2);
			run(createJob(), { sources, rule: { by: 'row', count }, seed: 1 });
		} catch (error) {
			expect(error).toBeInstanceOf(TableError);
			expect((error as TableError).message).toMatch(/\.$/);
		}
	}
});
