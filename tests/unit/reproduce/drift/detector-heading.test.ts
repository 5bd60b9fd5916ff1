import { expect, it } from 'vitest';
import { detectorHeading } from '../../../../src/lib/reproduce/drift/detector-heading.ts';

it('detectorHeading(detector) is a comment with what the page shows', () => {
	const shown = { id: 'ks' as const, statistic: 0.25, pValue: 0.01, threshold: 0.05 };
	expect(detectorHeading(shown)).toBe(
		'# Kolmogorov-Smirnov.\n# On the page: 0.25, p 0.01 (threshold 0.05).'
	);
});

it('detectorHeading(detector) leaves out a p-value that the page does not have', () => {
	const shown = { id: 'kl' as const, statistic: Infinity, pValue: null, threshold: 0.1 };
	expect(detectorHeading(shown)).toBe(
		'# Kullback-Leibler divergence, in nats.\n# On the page: Infinity (threshold 0.1).'
	);
});
