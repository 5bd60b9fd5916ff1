import { createRng, exp, ln } from '../../random/index.ts';

export const confidenceIds = ['calibrated', 'bold', 'blind'] as const;

/** Says what it knows; says more in the same order; is sure where it is wrong, on one kind of request. */
export type ConfidenceId = (typeof confidenceIds)[number];

export type CascadeOptions = {
	readonly seed: number | string;
	readonly requests: number;
	/** Dollars for a thousand requests to the fast model, and what an escalation adds. */
	readonly fastPrice: number;
	readonly slowPrice: number;
};

export type CascadeReading = {
	/** Share of the requests that goes on to the slow model. */
	readonly escalated: number;
	/** Dollars for a thousand requests. */
	readonly cost: number;
	/** Share of right answers in the end. */
	readonly accuracy: number;
};

/** The slow model is right this often, whatever the request. */
export const slowAccuracy = 0.96;
/** One request in five is of the kind on which a blind fast model is sure of itself. */
const blindShare = 0.2;
const boldness = 2.5;

const share = (logOdds: number) => 1 / (1 + exp(-logOdds));
const logOdds = (p: number) => ln(p / (1 - p));

type Request = { readonly right: number; readonly said: Readonly<Record<ConfidenceId, number>> };

function draw(seed: number | string, count: number): Request[] {
	const rng = createRng(seed);
	return Array.from({ length: count }, () => {
		// How likely the fast model is right here, from a coin's toss to near certainty.
		const right = 0.5 + 0.499 * rng.beta(1.6, 0.8);
		const isBlind = rng.uniform() < blindShare;
		const bold = share(boldness * logOdds(right));
		// On the blind kind the confidence is drawn anew: it knows nothing of this request.
		const elsewhere = 0.5 + 0.499 * rng.beta(1.6, 0.3);
		return { right, said: { calibrated: right, bold, blind: isBlind ? elsewhere : right } };
	});
}

/**
 * A fast model that answers where it is confident and passes the rest on to a slow one. Accuracy is an
 * expectation over the requests' own chances, so that no coin is tossed.
 *
 * @returns the reading at a threshold: requests below it are passed on; 0 passes none, above 1 all
 */
export function costCascade(
	options: CascadeOptions
): (confidence: ConfidenceId, threshold: number) => CascadeReading {
	const { seed, requests, fastPrice, slowPrice } = options;
	const drawn = draw(seed, requests);
	return (confidence, threshold) => {
		let passed = 0;
		let right = 0;
		for (const request of drawn) {
			const goesOn = request.said[confidence] < threshold;
			passed += goesOn ? 1 : 0;
			right += goesOn ? slowAccuracy : request.right;
		}
		const escalated = passed / requests;
		return {
			escalated,
			cost: fastPrice + escalated * slowPrice,
			accuracy: right / requests
		};
	};
}
