import { writeFileSync } from 'node:fs';
import { benchCases } from './cases/index.ts';
import { createInputs } from './inputs.ts';
import { measure, ROUNDS, type Measured } from './measure.ts';
import { measurePlain } from './measure-plain.ts';
import { startPythonPeers } from './python-peer.ts';
import { benchRecord } from './record.ts';
import { plainRow, tableHead, tableRows } from './table.ts';

/**
 * `npm run bench`: our functions and their peers in the same run, one table, kept in
 * `content/bench.json` for the page about speed. `-- --only <word>` times the cases with that word in
 * their name and keeps nothing.
 */
const only = process.argv[process.argv.indexOf('--only') + 1] ?? '';
const isPart = process.argv.includes('--only');
const started = performance.now();
// Debian keeps statsmodels with its own Python.
const python = await startPythonPeers(['python3', '/usr/bin/python3']);
const versions = { node: process.versions.node, ...python.versions };
for (const sentence of python.missing) console.log(sentence);
console.log(
	Object.entries(versions)
		.map(([name, version]) => `${name} ${version}`)
		.join(', ')
);

const inputs = createInputs();
const results: Measured[] = [];
console.log(`\n${tableHead}`);
try {
	for (const work of benchCases(inputs)) {
		if (isPart && !work.name.toLowerCase().includes(only.toLowerCase())) continue;
		const result = await measure(work, python.peerFor);
		results.push(result);
		console.log(tableRows(result));
	}
} finally {
	inputs.remove();
	python.close();
}
const plain = isPart ? [] : measurePlain();
for (const result of plain) console.log(plainRow(result));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\nx: their time over ours, medians of ${ROUNDS} rounds. ${seconds} s in all.`);
if (isPart) process.exit();
if (python.peerFor() === undefined) {
	console.log('Without SciPy and NumPy the table is not kept.');
} else {
	const file = new URL('../../content/bench.json', import.meta.url);
	writeFileSync(file, benchRecord(versions, { results, plain }));
	console.log('Kept in content/bench.json.');
}
