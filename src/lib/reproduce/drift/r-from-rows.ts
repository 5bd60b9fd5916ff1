import type { DetectorCode } from './detector-blocks.ts';
import { rClassifier } from './r-classifier.ts';
import { rCramerVonMises } from './r-cramer-von-mises.ts';
import { rKolmogorovSmirnov } from './r-kolmogorov-smirnov.ts';
import { rMannWhitney } from './r-mann-whitney.ts';

/** R for the detectors on rows: `reference` and `current` are vectors of numbers. */
export const rFromRows: DetectorCode['fromRows'] = {
	ks: rKolmogorovSmirnov,

	'cramer-von-mises': rCramerVonMises,

	'mann-whitney': rMannWhitney,

	wasserstein: () => `values <- sort(unique(c(reference, current)))
gap <- abs(ecdf(reference)(values) - ecdf(current)(values))
spread <- max(sqrt(mean((reference - mean(reference))^2)), 0.001)
report("wasserstein.statistic", sum(head(gap, -1) * diff(values)) / spread)`,

	'classifier-auc': rClassifier
};
