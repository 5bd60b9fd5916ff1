import type { MetricThreshold } from './metric.ts';

/** The sheet's trigger for retraining: points are meant here, as it does not say. */
export const fivePoints: MetricThreshold = {
	kind: 'fall',
	default: 0.05,
	min: 0.005,
	max: 0.3,
	step: 0.005,
	source: {
		text: 'The cheatsheet: accuracy drops > 5 %, without saying points or percent, or on how many labels. Google’s guide names the trigger and no number.',
		url: 'https://docs.cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning'
	}
};

/** The 80 % rule of the United States' guidelines on selecting employees. */
export const fourFifths: MetricThreshold = {
	kind: 'below',
	default: 0.8,
	min: 0.5,
	max: 1,
	step: 0.01,
	source: {
		text: 'The 80 % rule of 29 CFR 1607.4(D), written for hiring in the United States: a cue to look closer, not a verdict.',
		url: 'https://www.law.cornell.edu/cfr/text/29/1607.4'
	}
};
