import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TableError, type SplitRule } from '../../../../src/lib/simulation/table/index.ts';
import { startJob } from '../../../../src/lib/workers/index.ts';
import { createJob, type TableQuestion } from '../../../../src/lib/workers/jobs/table-report.ts';
import { runs, seed } from '../../../counts.ts';
import { handMade, hostileFile } from '../../../properties/hostile-files.ts';
import { fileBytes } from '../read-parquet/read-file.ts';

const csv = (from: number, count: number) =>
	['x,label', ...Array.from({ length: count }, (_, i) => `${(from + i) / 4},${i % 3}`)].join('\n');
const ask = (question: TableQuestion) => startJob('tableReport', question).result;
async function reportOf(question: TableQuestion) {
	const outcome = await ask(question);
	if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
	return outcome.value.report;
}
const rule = { by: 'row', count: 40 } as const;

function run(job: ReturnType<typeof createJob>, question: TableQuestion) {
	const steps = job(question);
	const shares: number[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { ...step.value, shares };
		shares.push(Number(step.value));
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

const plain = (file: string) => ({ key: file, name: file, data: fileBytes(`plain${file}`) });
const month = { to: '2024-05-01' };
const ways: [way: string, rule: SplitRule][] = [
	['snappy', { by: 'row', count: 150 }],
	['none', { by: 'row', count: 150 }],
	['gzip', { by: 'value', column: 'member', reference: ['true'] }],
	['v2', { by: 'value', column: 'member', reference: ['true'] }],
	['zstd', { by: 'date', column: 'day', reference: month, current: { from: month.to } }]
];

it.each(ways)('reports the same of a table as CSV and as Parquet (%s)', async (way, split) => {
	const [csvReport, parquetReport] = await Promise.all(
		['.csv', `-${way}.parquet`].map((file) =>
			reportOf({ sources: [plain(file)], rule: split, seed: 7 })
		)
	);
	expect(csvReport?.columns.length).toBeGreaterThanOrEqual(4);
	expect(parquetReport).toEqual(csvReport);
});

it('compares CSV with Parquet, and says which of the two cannot be read', async () => {
	const mixed = [plain('.csv'), plain('-zstd.parquet')];
	const report = await reportOf({ sources: mixed, rule: null, seed: 7 });
	expect(report?.columns.map(({ effect }) => effect)).toEqual([0, 0, 0, 0, 0]);
	const broken = { key: 'b', name: 'June', data: fileBytes('brotli.parquet') };
	const outcome = await ask({ sources: [plain('.csv'), broken], rule: null, seed: 7 });
	expect(outcome).toMatchObject({ status: 'failed', code: 'compression' });
	expect(outcome).toHaveProperty('sentence', expect.stringMatching(/^June: The file is comp/));
});

it('leaves nested and binary columns out by name', async () => {
	const kinds = { key: 'k', name: 'k', data: fileBytes('kinds.parquet') };
	const report = await reportOf({ sources: [kinds], rule: { by: 'row', count: 20 }, seed: 7 });
	const reasons = report?.leftOut.map(({ name, reason }) => `${name}: ${reason}`);
	expect(reasons).toEqual(expect.arrayContaining(['list: nested', 'map: nested', 'bytes: binary']));
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
