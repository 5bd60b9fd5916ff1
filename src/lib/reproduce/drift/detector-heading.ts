import type { DriftDetectorId, ShownDetector } from '../drift-one-feature.ts';
import { commentLine } from '../text/comment-line.ts';

const names: Record<DriftDetectorId, string> = {
	ks: 'Kolmogorov-Smirnov',
	'chi-square': "Chi-square on the table of counts; the page shows Cramer's V beside its p",
	'cramer-von-mises': 'Cramer-von Mises',
	'mann-whitney':
		'Mann-Whitney; the page shows the chance that a current value exceeds a reference one',
	psi: 'Population stability index',
	kl: 'Kullback-Leibler divergence, in nats',
	'jensen-shannon': 'Jensen-Shannon distance, base 2',
	hellinger: 'Hellinger distance',
	wasserstein: 'Wasserstein distance, in standard deviations of the reference',
	'classifier-auc': 'Domain classifier'
};

/** The comment above a detector's lines: its name and what the page shows. */
export function detectorHeading({ id, statistic, pValue, threshold }: ShownDetector): string {
	const shownP = pValue === null ? '' : `, p ${pValue}`;
	const shown = `On the page: ${statistic}${shownP} (threshold ${threshold}).`;
	return `${commentLine(`${names[id]}.`)}\n${commentLine(shown)}`;
}
