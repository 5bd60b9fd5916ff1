import { formatCount } from '$lib/components/charts';
import type { Bill } from '$lib/simulation/rollout';

const count = (value: number, one: string) => {
	const whole = Math.round(value);
	return `${formatCount(whole)} ${one}${whole === 1 ? '' : 's'}`;
};

/** What the fault did, in the unit that it hurts in; empty if it cost nothing that is counted. */
export function harmWords({ badFromDefect, lostConversions, sideEffects }: Bill): string {
	const harm = [
		badFromDefect >= 0.5 ? count(badFromDefect, 'failed answer') : '',
		// Whoever gets no answer does not buy: with failures in sight that is no news.
		lostConversions >= 0.5 && badFromDefect < 0.5 ? count(lostConversions, 'lost sale') : '',
		sideEffects > 0 ? `${count(sideEffects, 'e-mail')} sent twice` : ''
	];
	return harm.filter((text) => text !== '').join(' and ');
}
