import { createRng, fillNormal } from '../../src/lib/random/index.ts';
import {
	pairBySplit,
	tableReport,
	type Column,
	type Table
} from '../../src/lib/simulation/table/index.ts';

/**
 * `npm run bench:table`: a report on 200 columns of 100,000 rows in seconds, and the peak memory of one
 * on 20 columns of a million rows, each in a process of its own. Half of the columns are numbers, half
 * categories, one cell in twenty is empty.
 */
const [columns = '200', rows = '100000'] = process.argv.slice(2);
const table = tableOf(Number(columns), Number(rows));
const pair = pairBySplit(table, { by: 'row', count: table.rows / 2 });
const started = performance.now();
const steps = tableReport(pair, 7);
let longest = 0;
let last = started;
let step = steps.next();
while (!step.done) {
	const now = performance.now();
	longest = Math.max(longest, now - last);
	last = now;
	step = steps.next();
}
const seconds = (performance.now() - started) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
	`${columns} columns, ${rows} rows: ${step.value.columns.length} tested in ${seconds.toFixed(2)} s, longest step ${longest.toFixed(0)} ms, peak memory ${peak.toFixed(0)} MB`
);

function tableOf(width: number, count: number): Table {
	const rng = createRng('whole table');
	const made = Array.from({ length: width }, (_, k) => columnOf(`c${k}`, k % 2 === 0, count, rng));
	return { rows: count, columns: made, warnings: [] };
}

function columnOf(
	name: string,
	isNumber: boolean,
	count: number,
	rng: ReturnType<typeof createRng>
): Column {
	const facts = { name, rows: count, missing: count / 20, distinct: 1000, examples: [] };
	if (isNumber) {
		const values = new Float64Array(count);
		fillNormal(rng, values);
		for (let row = 0; row < count; row += 20) values[row] = NaN;
		return { ...facts, distinctIsFloor: true, kind: 'number', values };
	}
	const labels = Array.from({ length: 40 }, (_, k) => `label ${k}`);
	const codes = Int32Array.from({ length: count }, (_, row) =>
		row % 20 === 0 ? -1 : Math.floor(40 * rng.uniform() ** 2)
	);
	return { ...facts, distinctIsFloor: false, kind: 'category', codes, labels };
}
