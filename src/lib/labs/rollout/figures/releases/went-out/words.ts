import { formatCount, formatPercent } from '$lib/components/charts';
import { clockWords } from '../../../one/clock.ts';
import type { Followed } from './follow.ts';
import { feedLoss, oldApps } from './worlds.ts';

/** What the picture says of a release, by its id. */
export interface WentOutWords {
	/** How its time is called: `until Monday 08:00`. */
	readonly until: string;
	/** What is counted, beside its number at the end of the line. */
	readonly harm: string;
	/** The guard that would have looked, at its line. */
	readonly guard?: string;
	/** The whole of it, once it is over. */
	tell(followed: Followed, startHour: number): string;
}

const last = (list: readonly number[] | undefined) => formatCount(Math.round(list?.at(-1) ?? 0));

/** Where the guard stopped it, or that it did not. */
function stop({ stoppedAt, mended }: Followed, startHour: number, of: string): string {
	if (stoppedAt === undefined) return 'would not have stopped it either, by chance';
	return `would have gone back on ${clockWords(startHour, stoppedAt, true)}, after ${last(mended)} ${of}`;
}

/** What to say of a release once it is over. */
export function tellOf(words: WentOutWords, followed: Followed, startHour: number): string {
	const { luckyAt, harm } = followed;
	if (luckyAt === undefined) return words.tell(followed, startHour);
	const at = clockWords(startHour, luckyAt, true);
	return `On ${at} the guard on errors rings by chance, and the release goes back: nothing failed more often. Until then ${last(harm)} ${words.harm}. Ask for other requests.`;
}

/** What to say of each release. */
export const wentOutWords: Readonly<Record<string, WentOutWords>> = {
	fraud: {
		until: 'until the recall of day 7',
		harm: 'frauds missed',
		tell: (followed) =>
			`About ${last(followed.harm)} frauds on customers under 25 get through that version 13 would have found, if it found as many of theirs as of all others. No guard rings and none could: nothing fails, and recall as a whole went up. Whoever notices asks for version 13, and its image is gone.`
	},
	feed: {
		until: 'until Monday 08:00',
		harm: 'orders lost',
		guard: 'guard on these apps',
		tell: (followed, startHour) =>
			`About ${last(followed.harm)} orders are lost in apps 5.1 and 5.2, if a session of 0 seconds costs them ${formatPercent(feedLoss)}. The canary passes, and rightly: nothing fails. Over everybody it is ${formatPercent(oldApps * feedLoss, 1)} of orders, less than a day’s chance. The same daily look at these two apps alone ${stop(followed, startHour, 'orders')}; the logs could not have said why.`
	},
	credit: {
		until: 'until Monday 08:00',
		harm: 'answers by the fallback rule',
		guard: 'fallbacks counted as errors',
		tell: (followed, startHour) =>
			`${last(followed.harm)} of ${formatCount(Math.round(followed.answers))} answers are the fallback rule’s, on a dashboard that nobody watches, before anybody reads the mailing list. Had the guard counted them as failures, the canary ${stop(followed, startHour, 'of them')}.`
	}
};
