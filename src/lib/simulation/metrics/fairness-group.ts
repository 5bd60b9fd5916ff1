import { createRng } from '../../random/index.ts';
import { beta } from '../../stats/index.ts';

/** People whose chances follow a beta distribution, and a model that knows each one's chance. */
export interface FairnessGroup {
	readonly a: number;
	readonly b: number;
}

/** What a threshold does to a group; each from 0 to 1. */
export interface FairnessRates {
	readonly selection: number;
	/** Of those who are not suited, the share that is selected. */
	readonly falsePositive: number;
	/** Of those who are suited, the share that is not. */
	readonly falseNegative: number;
}

/** The two groups of the figure: half of one is suited, 35 % of the other. */
export const fairnessGroups = {
	larger: { a: 4, b: 4 },
	smaller: { a: 2.1, b: 3.9 }
} as const satisfies Record<string, FairnessGroup>;

/**
 * The rates to expect at a threshold. The scores are calibrated: of those who score 30 %, 30 % are
 * suited, in every group. Then each rate is the tail of a beta distribution.
 */
export function fairnessRates({ a, b }: FairnessGroup, threshold: number): FairnessRates {
	return {
		selection: beta(a, b).sf(threshold),
		falsePositive: beta(a, b + 1).sf(threshold),
		falseNegative: beta(a + 1, b).cdf(threshold)
	};
}

/** People drawn from a group: the model's score of each, and whether each is suited. */
export interface FairnessPeople {
	readonly scores: Float64Array;
	readonly suited: Uint8Array;
}

/** Draws people; fewer are the first of more. */
export function drawFairnessPeople(
	group: FairnessGroup,
	seed: number | string,
	count: number
): FairnessPeople {
	const rng = createRng(seed);
	const scores = new Float64Array(count);
	const suited = new Uint8Array(count);
	for (let i = 0; i < count; i++) {
		scores[i] = rng.beta(group.a, group.b);
		suited[i] = rng.uniform() < (scores[i] as number) ? 1 : 0;
	}
	return { scores, suited };
}
