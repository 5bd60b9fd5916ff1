import { createState, keyOfSeed, nextWord } from '../../src/lib/random/sfc32.ts';
import { splitmix32 } from '../../src/lib/random/splitmix32.ts';
import { testGolden } from './golden-cases.ts';
import { mulberry32 } from './resolve.ts';

type Input = { seed: number; n: number };

const words = (n: number, next: () => number) => Array.from({ length: n }, next);

/** The generator of the product is sfc32: the file's figures for pure-rand are for comparison. */
const ours = ['mulberry32', 'splitmix32', 'sfc32'];

testGolden(
	'rng',
	{
		mulberry32: ({ seed, n }: Input) => {
			const next = mulberry32(seed);
			return words(n, () => next() * 4294967296);
		},
		splitmix32: ({ seed, n }: Input) => words(n, splitmix32(seed)),
		sfc32: ({ seed, n }: Input) => {
			const state = createState(keyOfSeed(seed));
			return words(n, () => nextWord(state) >>> 0);
		}
	},
	{ later: ({ fn }) => !ours.includes(fn) }
);
