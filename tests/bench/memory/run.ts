import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { memoryCases } from './cases.ts';

/** `npm run bench:memory`: peak memory of each function over the size of its input. */
const rows = 4_000_000;
const one = fileURLToPath(new URL('one.ts', import.meta.url));
console.log(`Node ${process.versions.node}, ${rows.toLocaleString('en-GB')} rows a sample\n`);
console.log(
	`${'work'.padEnd(32)}${'input, MB'.padStart(10)}${'peak above it, MB'.padStart(20)}   x`
);
for (const [name, { samples }] of Object.entries(memoryCases)) {
	const input = samples * rows * 8;
	const peak = Number(
		execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', one, name, String(rows)])
	);
	const [inMb, peakMb] = [input, peak].map((bytes) => (bytes / 2 ** 20).toFixed(0));
	const times = (peak / input).toFixed(1);
	console.log(`${name.padEnd(32)}${inMb?.padStart(10)}${peakMb?.padStart(20)}${times.padStart(7)}`);
}
