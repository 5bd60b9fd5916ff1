// rng.json - first outputs of the generators. Run: node gen_rng.mjs <path to node_modules/pure-rand> <out.json>
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
const dir = process.argv[2],
	out = process.argv[3];
const imp = (f) => import(pathToFileURL(path.join(dir, f)).href);
const { xoroshiro128plus } = await imp('lib/esm/generator/xoroshiro128plus.js');
const { uniformInt } = await imp('lib/esm/distribution/uniformInt.js');
const { uniformFloat64 } = await imp('lib/esm/distribution/uniformFloat64.js');
function mulberry32(a) {
	return () => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return (t ^ (t >>> 14)) >>> 0;
	};
}
function splitmix32(a) {
	return () => {
		a = (a + 0x9e3779b9) | 0;
		let t = a ^ (a >>> 16);
		t = Math.imul(t, 0x21f0aaad);
		t ^= t >>> 15;
		t = Math.imul(t, 0x735a2d97);
		return (t ^ (t >>> 15)) >>> 0;
	};
}
// sfc32: state a,b,c = three splitmix32 outputs of the seed, counter d = 1, 15 outputs discarded
function sfc32(seed) {
	const m = splitmix32(seed);
	let a = m() | 0,
		b = m() | 0,
		c = m() | 0,
		d = 1;
	const f = () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return t >>> 0;
	};
	for (let i = 0; i < 15; i++) f();
	return f;
}
const cases = [];
for (const seed of [0, 1, 42, 0xffffffff]) {
	const m = mulberry32(seed);
	cases.push({
		name: `mulberry32 seed ${seed}`,
		fn: 'mulberry32',
		input: { seed, n: 10 },
		expected: Array.from({ length: 10 }, m)
	});
	cases.push({
		name: `splitmix32 seed ${seed}`,
		fn: 'splitmix32',
		input: { seed, n: 5 },
		expected: Array.from({ length: 5 }, splitmix32(seed))
	});
	cases.push({
		name: `sfc32 seed ${seed}`,
		fn: 'sfc32',
		input: { seed, n: 10 },
		expected: Array.from({ length: 10 }, sfc32(seed))
	});
	const x = xoroshiro128plus(seed | 0);
	cases.push({
		name: `xoroshiro128plus seed ${seed}`,
		fn: 'xoroshiro128plus',
		input: { seed: seed | 0, n: 10 },
		expected: Array.from({ length: 10 }, () => x.next())
	});
	const y = xoroshiro128plus(seed | 0);
	cases.push({
		name: `uniformFloat64 seed ${seed}`,
		fn: 'uniformFloat64',
		input: { seed: seed | 0, n: 10 },
		expected: Array.from({ length: 10 }, () => uniformFloat64(y))
	});
	const z = xoroshiro128plus(seed | 0);
	z.jump();
	cases.push({
		name: `jump seed ${seed}`,
		fn: 'xoroshiro128plusJump',
		input: { seed: seed | 0, n: 5 },
		expected: Array.from({ length: 5 }, () => z.next())
	});
	const d = xoroshiro128plus(seed | 0);
	cases.push({
		name: `dice seed ${seed}`,
		fn: 'uniformInt',
		input: { seed: seed | 0, lo: 1, hi: 6, n: 20 },
		expected: Array.from({ length: 20 }, () => uniformInt(d, 1, 6))
	});
}
fs.writeFileSync(
	out,
	JSON.stringify(
		{ source: 'pure-rand 8.4.2; mulberry32', tolerance: { rel: 0, abs: 0 }, cases },
		null,
		1
	)
);
console.log('rng', cases.length);
