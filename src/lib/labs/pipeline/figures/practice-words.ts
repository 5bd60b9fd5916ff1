import type { Practice } from '$lib/simulation/pipeline';

/** Each practice as a switch says it, and short, as a missing step. */
export const practiceWords: Readonly<Record<Practice, { long: string; short: string }>> = {
	versioned: { long: 'Code, data and models have versions', short: 'versions' },
	ci: { long: 'CI: every commit is tested and built', short: 'CI' },
	training: { long: 'Training pipeline, with data and model checks', short: 'training pipeline' },
	deployment: { long: 'An accepted model deploys itself', short: 'automatic deployment' },
	trigger: { long: 'A trigger starts the retrain', short: 'a retraining trigger' },
	monitoring: { long: 'Inputs, answers and service are monitored', short: 'monitoring' },
	pipelineDelivery: { long: 'New pipeline code deploys itself', short: 'pipeline delivery' }
};
