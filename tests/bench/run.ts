import { writeFileSync } from 'node:fs';
import { benchCases } from './cases.ts';
import { createInputs } from './inputs.ts';
import { measure, type Measured } from './measure.ts';
import { startPythonPeer } from './python-peer.ts';

/** `npm run bench`: our functions and their peers in the same run; `--save` keeps the figures. */
const isSaving = process.argv.includes('--save');
const started = performance.now();
const python = await startPythonPeer();
const peer = typeof python === 'string' ? undefined : python;
console.log(
	peer
		? `Node ${process.versions.node}, SciPy ${peer.versions.scipy}, NumPy ${peer.versions.numpy}, one thread each`
		: (python as string)
);

const inputs = createInputs();
const results: Measured[] = [];
console.log(`\n${line('work', 'n', 'ours, ms', 'peer', 'ms', 'x')}`);
try {
	for (const work of benchCases(inputs)) {
		const result = await measure(work, peer);
		results.push(result);
		print(result);
	}
} finally {
	inputs.remove();
	peer?.close();
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\nx: peer's time over ours, medians of the same rounds. ${seconds} s in all.`);
if (isSaving) {
	const versions = { node: process.versions.node, ...(peer?.versions ?? {}) };
	const file = new URL('../../content/bench.json', import.meta.url);
	writeFileSync(file, `${JSON.stringify({ versions, results }, rounded, '\t')}\n`);
}

function print({ name, n, ms, peers }: Measured): void {
	const rows = peers.length > 0 ? peers : [{ name: '', ms: NaN, ratio: NaN }];
	for (const [k, row] of rows.entries()) {
		const mine = k === 0 ? [name, n.toLocaleString('en-GB'), short(ms)] : ['', '', ''];
		const theirs = row.name ? [row.name, short(row.ms), row.ratio.toFixed(1)] : ['', '', ''];
		console.log(
			line(...(mine as [string, string, string]), ...(theirs as [string, string, string]))
		);
	}
}

function line(
	...[name, n, ms, peer, peerMs, ratio]: [string, string, string, string, string, string]
) {
	const ours = `${name.padEnd(24)}${n.padStart(10)}${ms.padStart(11)}`;
	return `${ours}   ${peer.padEnd(26)}${peerMs.padStart(9)}${ratio.padStart(8)}`;
}

function short(ms: number): string {
	return ms < 1 ? ms.toFixed(3) : ms.toFixed(1);
}

function rounded(_key: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
