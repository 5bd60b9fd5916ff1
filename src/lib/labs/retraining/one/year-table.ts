import { formatCount } from '$lib/components/charts';
import { dayWords, moneyWords, outcomeWords, shareWords } from './words.ts';
import type { WorldReading } from './reading.ts';

const stretch = 30;

/** Both strips in words, every thirty days. */
export function yearTable(reading: WorldReading) {
	const { days, best, mine, never, clairvoyant, decisions, length } = reading;
	const ends = Array.from({ length: Math.ceil(length / stretch) }, (_, i) =>
		Math.min(length - 1, (i + 1) * stretch - 1)
	);
	const rows = ends.map((day) => {
		const at = days.findLastIndex((drawn) => drawn <= day);
		const share = (list: readonly number[]) => shareWords(list[at] ?? 0);
		const money = (list: readonly number[]) => moneyWords(list[at] ?? 0);
		const done = decisions.filter(
			(decision) => decision.day > day - stretch && decision.day <= day
		);
		return [
			formatCount(day + 1),
			...[share(best), share(mine.accuracy), share(never.accuracy)],
			...[money(mine.money), money(never.money), money(clairvoyant.money)],
			done.length > 3
				? `${done.length} trainings`
				: done.map((one) => `${dayWords(one.day)} ${outcomeWords(one)}`).join('; ') || '–'
		];
	});
	return {
		caption: 'Accuracy on every thirtieth day, and money beyond the best rule until then',
		columns: [
			...['Day', 'best rule', 'yours', 'never'],
			...['yours, money', 'never, money', 'clairvoyant, money', 'trainings']
		],
		rows
	};
}
