import { generators } from '../../random/index.ts';
import { mulberry32 } from '../resolve.ts';
import { runner, type Runner, type Runners } from '../runner.ts';

type Input = { seed: number; n: number };

const words = (start: (seed: number) => () => number): Runner =>
	runner({
		checks: ['createRng'],
		each: true,
		run: ({ seed, n }: Input) => {
			const next = start(seed);
			return Array.from({ length: n }, next);
		}
	});

/** The words under every random number; mulberry32 makes the inputs of other cases. */
export const rng: Runners = {
	mulberry32: words((seed) => {
		const next = mulberry32(seed);
		return () => next() * 4294967296;
	}),
	splitmix32: words(generators.splitmix32),
	sfc32: words((seed) => {
		const state = generators.createState(generators.keyOfSeed(seed));
		return () => generators.nextWord(state) >>> 0;
	})
};
