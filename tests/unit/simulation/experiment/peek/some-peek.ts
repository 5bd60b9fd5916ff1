import type { PeekRequest } from '../../../../../src/lib/simulation/experiment/peek/types.ts';

/** A/A tests to change in a test: 10,000 users a side, five looks. */
export const somePeek: PeekRequest = {
	baseline: 0.2,
	effect: 0,
	users: 10_000,
	looks: 5,
	tests: 1000,
	alpha: 0.05,
	tau: 0.01,
	keep: 0,
	seed: 1
};
