import type { DriftTest } from './drift-test.ts';
import { classifierAuc } from './registry/classifier.ts';
import {
	hellinger,
	jensenShannon,
	kullbackLeibler,
	populationStability,
	wasserstein
} from './registry/distances.ts';
import { chiSquare, cramerVonMises, kolmogorovSmirnov, mannWhitney } from './registry/tests.ts';

/**
 * The drift tests, in the order in which they are shown. Labs and lessons iterate this list; a new
 * test is one entry in `registry` and one line here.
 */
export const driftTests: readonly DriftTest[] = [
	kolmogorovSmirnov,
	chiSquare,
	cramerVonMises,
	mannWhitney,
	populationStability,
	kullbackLeibler,
	jensenShannon,
	hellinger,
	wasserstein,
	classifierAuc
];
