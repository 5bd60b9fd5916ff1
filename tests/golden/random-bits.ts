import type { Rng } from '../../src/lib/random/index.ts';

type Random = {
	createRng(seed: number | string): Rng;
	fillUniform(rng: Rng, out: Float64Array): void;
	fillNormal(rng: Rng, out: Float64Array): void;
};

/** For each sampler a name and how to draw, over every branch that a sampler has. */
const SAMPLERS: Record<string, (rng: Rng) => number> = {
	'uniform()': (rng) => rng.uniform(),
	'integer(10)': (rng) => rng.integer(10),
	'integer(2^40)': (rng) => rng.integer(2 ** 40),
	'normal()': (rng) => rng.normal(),
	'exponential()': (rng) => rng.exponential(),
	'logNormal(1, 0.7)': (rng) => rng.logNormal(1, 0.7),
	'gamma(0.3)': (rng) => rng.gamma(0.3),
	'gamma(2.5)': (rng) => rng.gamma(2.5),
	'gamma(5000)': (rng) => rng.gamma(5000),
	'beta(0.05, 0.2)': (rng) => rng.beta(0.05, 0.2),
	'beta(2, 5)': (rng) => rng.beta(2, 5),
	'poisson(3)': (rng) => rng.poisson(3),
	'poisson(42)': (rng) => rng.poisson(42),
	'poisson(1e9)': (rng) => rng.poisson(1e9),
	'binomial(20, 0.3)': (rng) => rng.binomial(20, 0.3),
	'binomial(1000, 0.7)': (rng) => rng.binomial(1000, 0.7),
	'binomial(1e9, 0.01)': (rng) => rng.binomial(1e9, 0.01),
	'categorical([5, 1, 4])': (rng) => rng.categorical([5, 1, 4]),
	'shuffle(0..19)[0]': (rng) => rng.shuffle(Array.from({ length: 20 }, (_, i) => i))[0] ?? NaN
};

/** First values kept in full, and how many more go into the checksum. */
const KEPT = 4;
const CHECKED = 20_000;

/** The bits of a double as 16 hexadecimal digits. */
function bitsOf(value: number): string {
	return new BigUint64Array(Float64Array.of(value).buffer)[0]!.toString(16).padStart(16, '0');
}

/** A checksum over every bit of many doubles (FNV-1a on 32-bit words). */
function checksum(values: Float64Array): string {
	let hash = 0x811c9dc5;
	for (const word of new Uint32Array(values.buffer)) hash = Math.imul(hash ^ word, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The bits that every sampler gives from fixed seeds: the same text in every engine. Pure, so that
 * a browser can run it and compare with the record of `random-bits.json`.
 */
export function bitsOfEverySampler(random: Random): string {
	const record: Record<string, { first: string[]; checksum: string }> = {};
	const note = (name: string, values: Float64Array) => {
		const first = Array.from(values.subarray(0, KEPT), bitsOf);
		record[name] = { first, checksum: checksum(values) };
	};
	for (const [name, draw] of Object.entries(SAMPLERS)) {
		const rng = random.createRng(2026).fork(name);
		note(
			name,
			Float64Array.from({ length: CHECKED }, () => draw(rng))
		);
	}
	const block = new Float64Array(CHECKED);
	random.fillUniform(random.createRng(1), block);
	note('fillUniform', block);
	random.fillNormal(random.createRng('text'), block);
	note('fillNormal', block);
	return JSON.stringify(record, null, '\t');
}
