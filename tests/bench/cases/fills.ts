import { randomBinomial, randomGamma, randomNormal, randomPoisson, randomUniform } from 'd3-random';
import jstat from 'jstat';
import { createRng, fillNormal, fillUniform } from '../../../src/lib/random/index.ts';
import { million, type BenchCase } from '../bench-case.ts';
import type { Inputs } from '../inputs.ts';

type Fill = {
	name: string;
	n: number;
	ours: (out: Float64Array) => void;
	numpy: string;
	npm: Record<string, () => number>;
};

const rng = createRng(3);

/** Fills a list with single draws. */
const each = (draw: () => number) => (out: Float64Array) => {
	for (let i = 0; i < out.length; i++) out[i] = draw();
};

const fills: Fill[] = [
	{
		name: 'Uniform numbers',
		n: million,
		ours: (out) => fillUniform(rng, out),
		numpy: 'random',
		npm: { 'd3-random': randomUniform() }
	},
	{
		name: 'Normal numbers',
		n: million,
		ours: (out) => fillNormal(rng, out),
		numpy: 'standard_normal',
		npm: { 'd3-random': randomNormal(), jstat: () => jstat.normal.sample(0, 1) }
	},
	{
		name: 'Gamma numbers, shape 2.5',
		n: million,
		ours: each(() => rng.gamma(2.5)),
		numpy: 'standard_gamma',
		npm: { 'd3-random': randomGamma(2.5, 1), jstat: () => jstat.gamma.sample(2.5, 1) }
	},
	{
		name: 'Binomial, 2 % of 10,000',
		n: 100_000,
		ours: each(() => rng.binomial(10_000, 0.02)),
		numpy: 'binomial',
		npm: { 'd3-random': randomBinomial(10_000, 0.02) }
	},
	{
		name: 'Poisson, mean 100',
		n: 100_000,
		ours: each(() => rng.poisson(100)),
		numpy: 'poisson',
		npm: { 'd3-random': randomPoisson(100), jstat: () => jstat.poisson.sample(100) }
	}
];

export function fillCases(inputs: Inputs): BenchCase[] {
	return fills.map(({ name, n, ours, numpy, npm }) => {
		const out = new Float64Array(n);
		const { file } = inputs.normal('reference', n);
		const theirs = Object.entries(npm).map(([peer, draw]) => [peer, () => each(draw)(out)]);
		return {
			name,
			n,
			ours: () => ours(out),
			python: { [`NumPy Generator.${numpy}`]: { work: numpy, files: [file] } },
			npm: Object.fromEntries(theirs) as Record<string, () => void>
		};
	});
}
