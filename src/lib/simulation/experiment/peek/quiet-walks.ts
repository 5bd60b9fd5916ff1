import { createRng } from '../../../random/index.ts';
import { drawTest } from './draw-test.ts';
import type { PeekRequest } from './types.ts';

/** A/A tests as they come in: scores of the difference so far, one row a test. */
export interface QuietWalks {
	readonly tests: number;
	readonly steps: number;
	/** z of test t after step s (from 0), at `t * steps + s`. */
	readonly z: Float32Array;
}

/** Tests of a change that changes nothing, and in how many equal portions their users come. */
export interface QuietRequest extends Pick<PeekRequest, 'baseline' | 'users' | 'tests' | 'seed'> {
	readonly steps: number;
	/** Number of the first test; 0 if not said. */
	readonly first?: number;
}

/**
 * The tests that `runPeeks` draws without an effect, kept at many steps, so that looks may move over the
 * same tests. Test number i is the same test whatever their number; with fewer steps it is another one.
 *
 * @param request at least one user a side and a step
 */
export function quietWalks(request: QuietRequest): QuietWalks {
	const { baseline, users, tests, seed, steps, first = 0 } = request;
	const at = Int32Array.from({ length: steps }, (_, s) => Math.round((users * (s + 1)) / steps));
	const [a, b] = [createRng(`peek A ${seed}`), createRng(`peek B ${seed}`)];
	const sides = { a, b, rateA: baseline, rateB: baseline };
	const z = new Float32Array(tests * steps);
	const [score, gap] = [new Float64Array(steps), new Float64Array(steps)];
	for (let test = 0; test < tests; test++) {
		a.goTo(first + test);
		b.goTo(first + test);
		drawTest(at, sides, score, gap);
		z.set(score, test * steps);
	}
	return { tests, steps, z };
}
