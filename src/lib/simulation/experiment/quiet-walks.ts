import { createRng, fillNormal } from '../../random/index.ts';

/** A/A tests as they come in: z-scores of the difference so far, one row a test. */
export interface QuietWalks {
	readonly tests: number;
	readonly steps: number;
	/** z of test t after step s (from 0), at `t * steps + s`. */
	readonly z: Float32Array;
}

/**
 * Tests of a change that changes nothing. At every step as much data comes in as at any other, so the
 * z-score of the difference so far is a random walk over the root of its steps.
 *
 * @param seed the same seed gives the same tests; a test with fewer steps is not the start of a longer one
 * @param tests how many, at least 1
 * @param steps equal portions of data, at least 1
 */
export function quietWalks(seed: number | string, tests: number, steps: number): QuietWalks {
	const draws = new Float64Array(tests * steps);
	fillNormal(createRng(seed), draws);
	const z = new Float32Array(tests * steps);
	for (let t = 0; t < tests; t++) {
		let sum = 0;
		for (let s = 0; s < steps; s++) {
			sum += draws[t * steps + s] as number;
			z[t * steps + s] = sum / Math.sqrt(s + 1);
		}
	}
	return { tests, steps, z };
}
