import { formatCount, formatFixed, formatPercent } from '$lib/components/charts';
import { moneyWords } from '../one/words.ts';
import type { Said } from '../one/verdict.ts';
import { spanWords } from '../frontier/verdict.ts';
import type { ShockReading } from './reading.ts';
import { watchedDays } from './state.ts';

const daysWords = (days: number) => `${formatCount(days)} ${days === 1 ? 'day' : 'days'}`;

/** When the one training comes: `on the day of the shock`, `6 days after the shock`. */
export const whenWords = (day: number): string =>
	day === 0 ? 'on the evening of the shock' : `${daysWords(day)} after the shock`;

/** `saves 8,187`, `costs 357 more`. */
export const savedWords = (saved: number): string =>
	saved >= 0 ? `saves ${moneyWords(saved)}` : `costs ${moneyWords(-saved)} more than never`;

/** One day's training in a sentence. */
export function dayWords({ gain, saved, fresh, worse }: ShockReading, day: number): string {
	const won = gain[day]?.mean ?? 0;
	const points = `${formatFixed(100 * Math.abs(won), 1)} points ${won < 0 ? 'below' : 'above'} the old model`;
	return `Trained ${whenWords(day)}, of its days ${formatPercent(fresh[day] ?? 0)} are new: it ${savedWords(saved[day]?.mean ?? 0)}, ends ${points}, and is worse than it in ${formatPercent(worse[day] ?? 0)} of worlds.`;
}

/** The page's answer: when one training pays most, and what the first week costs. */
export function verdict(reading: ShockReading): Said {
	const { bestDay, firstWeek, saved, state, worlds } = reading;
	const best = saved[bestDay]?.mean ?? 0;
	const isInVain = best <= 0;
	const how = state.lasts > 0 ? `a shock of ${daysWords(state.lasts)}` : 'a shock for good';
	return {
		state: firstWeek.low > state.training ? 'alarm' : 'steady',
		verdict: isInVain
			? `After ${how} no training pays: the best day costs ${moneyWords(-best)}.`
			: `After ${how} one training pays most ${whenWords(bestDay)}: it saves ${moneyWords(best)}.`,
		rest: `In the first week it costs ${moneyWords(firstWeek.mean)} more than that.`,
		why: `${dayWords(reading, state.trained)} Means of ${formatCount(worlds)} worlds over ${formatCount(watchedDays)} days; of the first week ${spanWords(firstWeek)} (95\u00a0% interval). The window is a mix of before and after until it has left the shock behind.`
	};
}
