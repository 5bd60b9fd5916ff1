import { createRng, fillNormal } from '../../../src/lib/random/index.ts';
import { memoryCases, type MemoryCase } from './cases.ts';

/** Runs one case in a fresh process and prints its peak memory above the input, in bytes. */
const [name = '', rows = '0'] = process.argv.slice(2);
const { run } = memoryCases[name] as MemoryCase;
const rng = createRng(1);
const sample = (n: number) => {
	const out = new Float64Array(n);
	fillNormal(rng, out);
	return out;
};
// Compiled and with its code in memory before anything is measured.
for (let i = 0; i < 3; i++) run(sample(2000), sample(2000));
const [x, y] = [sample(Number(rows)), sample(Number(rows))];
globalThis.gc?.();
const before = process.memoryUsage.rss();
run(x, y);
// Kilobytes; the samples are in it, as is all that was there before.
console.log(process.resourceUsage().maxRSS * 1024 - before);
