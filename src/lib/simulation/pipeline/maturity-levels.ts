import type { Practice } from './practices.ts';

export type MaturityScale = 'sheet' | 'google' | 'microsoft';

/** Where a team stands on one scale. */
export interface MaturityReading {
	readonly level: number;
	readonly highest: number;
	/** What the next level asks for and the team has not; empty at the top. */
	readonly missing: readonly Practice[];
}

/**
 * What each level adds to the one below it, from level 1 on. Our reading of the three texts, cut
 * down to seven practices; data and model checks count as part of the training pipeline.
 */
const steps: Readonly<Record<MaturityScale, readonly (readonly Practice[])[]>> = {
	sheet: [['training'], ['ci', 'deployment'], ['monitoring', 'trigger']],
	google: [
		['versioned', 'training', 'deployment', 'trigger'],
		['ci', 'monitoring', 'pipelineDelivery']
	],
	microsoft: [['ci'], ['versioned', 'training'], ['deployment'], ['monitoring', 'trigger']]
};

/**
 * The level of a team on the three scales: the cheatsheet's 0 to 3, Google's 0 to 2, Microsoft's
 * 0 to 4. A level counts only if all below it are reached.
 *
 * @see https://docs.cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning
 * @see https://learn.microsoft.com/azure/architecture/ai-ml/guide/mlops-maturity-model
 */
export function maturityLevels(
	has: ReadonlySet<Practice>
): Readonly<Record<MaturityScale, MaturityReading>> {
	const read = (scale: MaturityScale): MaturityReading => {
		const missing = steps[scale].map((step) => step.filter((practice) => !has.has(practice)));
		const open = missing.findIndex((practices) => practices.length > 0);
		const highest = missing.length;
		return { level: open < 0 ? highest : open, highest, missing: missing[open] ?? [] };
	};
	return { sheet: read('sheet'), google: read('google'), microsoft: read('microsoft') };
}
