import type {
	BinDetectorId,
	DriftSnippetInput,
	RowDetectorId
} from '../../../src/lib/reproduce/drift-one-feature.ts';

/** All detectors, in the order of the panel. */
export const detectorIds: readonly (BinDetectorId | RowDetectorId)[] = [
	'ks',
	'chi-square',
	'cramer-von-mises',
	'mann-whitney',
	'psi',
	'kl',
	'jensen-shannon',
	'hellinger',
	'wasserstein',
	'classifier-auc'
];

/** A state of the lab with what a test does not care about filled in. */
export function sampleInput(changes: Partial<DriftSnippetInput> = {}): DriftSnippetInput {
	return {
		title: 'Drift Lab, one feature',
		link: 'https://example.org/labs/drift#s=1',
		seed: 42,
		data: { kind: 'rows', reference: [1, 2, 3, 4], current: [2, 3.5, 5] },
		edges: [2, 3],
		binStrategy: 'quantile',
		floor: 1e-4,
		detectors: detectorIds.map((id) => ({ id, statistic: 0.5, pValue: 0.5, threshold: 0.1 })),
		...changes
	};
}
