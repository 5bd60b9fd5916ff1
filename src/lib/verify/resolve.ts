/** One stream of numbers, rebuilt with integer arithmetic and IEEE `+ - * / sqrt floor` only. */
type Generated = {
	base: 'u' | 'ih12' | 'pareto2' | 'lomax1' | 'int' | 'bern';
	seed: number;
	n: number;
	loc?: number;
	scale?: number;
	decimals?: number;
	k?: number;
	p?: number;
};

/** How a golden case writes a sample; the README beside this file explains each form. */
export type SampleSpec =
	| readonly number[]
	| { concat: readonly SampleSpec[] }
	| { repeat: readonly [value: number, n: number] }
	| { seq: readonly [start: number, step: number, n: number] }
	| { gen: Generated };

/** The generator of the golden inputs: uniforms k / 2^32 (mulberry32, public domain). */
export function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The numbers that a golden case means. */
export function resolve(spec: SampleSpec): number[] {
	if (isList(spec)) return [...spec];
	if ('concat' in spec) return spec.concat.flatMap(resolve);
	if ('repeat' in spec) return Array.from({ length: spec.repeat[1] }, () => spec.repeat[0]);
	if ('seq' in spec) {
		const [start, step, n] = spec.seq;
		return Array.from({ length: n }, (_, i) => start + step * i);
	}
	return generate(spec.gen);
}

function isList(spec: SampleSpec): spec is readonly number[] {
	return Array.isArray(spec);
}

function generate({ base, seed, n, loc = 0, scale = 1, decimals, k = 0, p = 0 }: Generated) {
	const uniform = mulberry32(seed);
	const draw: Record<Generated['base'], () => number> = {
		u: uniform,
		ih12: () => {
			let sum = 0;
			for (let i = 0; i < 12; i++) sum += uniform();
			return sum - 6;
		},
		pareto2: () => 1 / Math.sqrt(1 - uniform()),
		lomax1: () => {
			const u = uniform();
			return u / (1 - u);
		},
		int: () => Math.floor(uniform() * k),
		bern: () => (uniform() < p ? 1 : 0)
	};
	const power = 10 ** (decimals ?? 0);
	const next = draw[base];
	// Filled in a loop: three times as fast as Array.from, which tells for a million values.
	const values = new Array<number>(n);
	for (let i = 0; i < n; i++) {
		const value = loc + scale * next();
		values[i] = decimals === undefined ? value : Math.floor(value * power + 0.5) / power;
	}
	return values;
}
