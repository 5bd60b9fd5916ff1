import { formatCount, formatPercent } from '$lib/components/charts';
import {
	bill,
	type Bill,
	labelledThrough,
	type LoopGame,
	loopPolicies,
	loopRules,
	type Run
} from '$lib/simulation/loop';
import { accuracyOf } from './strip-drawing.ts';

/** One way to decide, and what it has cost so far. */
export interface BillRow extends Bill {
	readonly id: string;
	readonly title: string;
}

const times = (count: number, word: string) =>
	`${formatCount(count)} ${word}${count === 1 ? '' : 's'}`;

/** The reader's bill and those of the rules, on the same days. */
export function billRows(game: LoopGame): BillRow[] {
	const through = labelledThrough(game.day);
	const row = (id: string, title: string, run: Run) => ({ id, title, ...bill(run, through) });
	return [
		row('reader', 'You', game.reader),
		...loopPolicies.map(({ id, title }) => row(id, title, game.rules[id]))
	];
}

/** `14,346 wrong answers, 1 retrain`. */
export function scoreWords(game: LoopGame): string {
	const { wrong, retrains } = bill(game.reader, labelledThrough(game.day));
	return `${times(wrong, 'wrong answer')}, ${times(retrains, 'retrain')}`;
}

/** Drift or not, by the usual alarm. */
export function isAlarmed(game: LoopGame): boolean {
	return (game.reader.readings.at(-1)?.psi ?? 0) > loopRules.psiAlarm;
}

/** Who pays least, in a sentence. */
export function verdictWords(game: LoopGame, rows: readonly BillRow[]): string {
	const [reader, ...rules] = rows;
	const best = rules.reduce((least, row) => (row.total < least.total ? row : least));
	if (!reader) return '';
	if (game.day < loopRules.days) return runningWords(reader, best);
	if (reader.total <= best.total) {
		return `Yours is the smallest bill: ${formatCount(reader.total)}. The best rule, ${inWords(best)}, pays ${formatCount(best.total)}.`;
	}
	return `Retraining ${inWords(best)} pays least: ${formatCount(best.total)}. Your bill is ${formatCount(reader.total)}.`;
}

function runningWords(reader: BillRow, best: BillRow): string {
	const gap = reader.total - best.total;
	if (gap <= 0) return `So far no rule does better than you.`;
	return `So far retraining ${inWords(best)} is ${formatCount(gap)} ahead of you.`;
}

const phrases: Readonly<Record<string, string>> = {
	never: 'never',
	weekly: 'every week',
	alarm: 'when PSI passes 0.25'
};
const inWords = (row: BillRow) => phrases[row.id] ?? row.title;

/** How late the usual alarm was: what the model it watches had come to on the day it first rang. */
export function alarmWords(game: LoopGame): string {
	const first = game.rules.alarm.readings.find(({ psi }) => psi > loopRules.psiAlarm);
	if (!first) return 'The usual alarm has not rung yet.';
	return `The usual alarm first rang on day ${String(first.day)}. By then its model was right ${formatPercent(accuracyOf(first))} of the time.`;
}

/** The figure in a sentence, for those who do not see it. */
export function figureWords(game: LoopGame): string {
	const latest = game.reader.readings.at(-1);
	if (!latest) return 'Day 0: the world is the one the model learnt.';
	const labelled = game.reader.readings[labelledThrough(game.day) - 1];
	const accuracy = labelled ? `, accuracy ${formatPercent(accuracyOf(labelled))}` : '';
	const state = isAlarmed(game) ? 'drift' : 'steady';
	return `Day ${String(game.day)}, ${state}: PSI ${latest.psi.toFixed(2)}${accuracy}; ${scoreWords(game)}.`;
}
