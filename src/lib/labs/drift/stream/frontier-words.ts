import { formatCount, formatPlain, type FigureTable } from '$lib/components/charts';
import type { Frontier, WatcherCard } from '$lib/simulation/drift';
import { hoursWords, rateWords } from './words.ts';

/** What the present line of one detector costs, in a sentence. */
export function frontierSentence(frontier: Frontier, card: WatcherCard, present: number): string {
	const { streams, curves, quietHours } = frontier;
	const now = curves[card.id][present];
	if (!now || quietHours === 0) return 'No quiet hour was watched, so there is no price to tell.';
	const rate =
		now.falseAlarms === 0
			? `not once in ${formatCount(quietHours)} quiet hours`
			: `${rateWords(now.falseAlarms)} times in 10,000 quiet hours`;
	const delay =
		now.delay < Infinity
			? `half of ${formatCount(streams)} streams are noticed within ${hoursWords(now.delay)}`
			: `more than half of ${formatCount(streams)} streams are never noticed`;
	return `${card.title} as it is set rings falsely ${rate}, and ${delay}.`;
}

const within = (hours: number) => (hours < Infinity ? formatCount(Math.round(hours)) : 'never');

/** Every point of every curve. */
export function frontierTable(frontier: Frontier, cards: readonly WatcherCard[]): FigureTable {
	return {
		caption: `Delay against false alarms over ${formatCount(frontier.streams)} streams`,
		columns: ['Detector', 'line', 'false in 10,000 h', 'half within', 'nine in ten', 'never, %'],
		rows: cards.flatMap((card) =>
			frontier.curves[card.id].map(({ line, falseAlarms, delay, late, missed }) => [
				card.title,
				formatPlain(Number(line.toPrecision(3))),
				rateWords(falseAlarms),
				within(delay),
				within(late),
				formatPlain(Math.round(100 * missed))
			])
		)
	};
}
