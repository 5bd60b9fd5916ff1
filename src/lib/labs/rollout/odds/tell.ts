import { formatCount, formatPercent } from '$lib/components/charts';
import { requestsToTell, shareToTell } from '$lib/simulation/rollout';
import type { Telling } from './state.ts';
import { rateWords, timeWords } from './words.ts';

export type Told = {
	/** Requests on each of both sides. */
	readonly requests: number;
	readonly share: number;
	readonly sentence: string;
};

/** How much traffic a test of two error rates needs. */
export function tell(asked: Telling): Told {
	const { sound, broken, alpha, power, minutes, perSecond } = asked;
	const requests = requestsToTell({ sound, broken, alpha, power });
	const share = shareToTell(requests, perSecond, minutes);
	const question = `To tell an error rate of ${rateWords(broken)} from ${rateWords(sound)} with ${rateWords(power)} power within ${timeWords(minutes)}, alpha ${rateWords(alpha)} one-sided, against a baseline of equal size, you need ${formatCount(requests)} requests a side`;
	const answer =
		share > 0.5
			? `. At ${formatCount(perSecond)} requests a second there are not that many: two halves would take ${timeWords(Math.ceil((2 * requests) / perSecond / 60))}.`
			: `: ${formatPercent(share, share < 0.1 ? 1 : 0)} of the traffic at ${formatCount(perSecond)} requests a second, and as much for the baseline.`;
	return { requests, share, sentence: question + answer };
}
