import { formatCount, formatPercent } from '$lib/components/charts';
import { bill, labelledThrough, type LoopGame, loopRules } from '$lib/simulation/loop';
import { isAlarmed, type NamedBill, namedBills } from './loop-bill.ts';
import { accuracyOf } from './strip-drawing.ts';

const times = (count: number, word: string) =>
	`${formatCount(count)} ${word}${count === 1 ? '' : 's'}`;

/** `14,346 wrong answers, 1 retrain`. */
export function scoreWords(game: LoopGame): string {
	const { wrong, retrains } = bill(game.reader, labelledThrough(game.day));
	return `${times(wrong, 'wrong answer')}, ${times(retrains, 'retrain')}`;
}

/** Who pays least, in a sentence. */
export function verdictWords(game: LoopGame): string {
	const { reader, rules } = namedBills(game);
	const best = rules.reduce((least, row) => (row.total < least.total ? row : least));
	if (game.day < loopRules.days) return runningWords(reader, best);
	if (reader.total <= best.total) {
		return `Yours is the smallest bill: ${formatCount(reader.total)}. The best rule, ${phrase(best)}, pays ${formatCount(best.total)}.`;
	}
	return `Retraining ${phrase(best)} pays least: ${formatCount(best.total)}. Your bill is ${formatCount(reader.total)}.`;
}

function runningWords(reader: NamedBill, best: NamedBill): string {
	const gap = reader.total - best.total;
	if (gap <= 0) return 'So far no rule does better than you.';
	return `So far retraining ${phrase(best)} is ${formatCount(gap)} ahead of you.`;
}

const phrases: Readonly<Record<string, string>> = {
	never: 'never',
	weekly: 'every week',
	alarm: 'when PSI passes 0.25'
};

const phrase = ({ id }: NamedBill) => phrases[id] ?? id;

/** The figure in a sentence. */
export function figureWords(game: LoopGame): string {
	const latest = game.reader.readings.at(-1);
	if (!latest) return 'Day 0: the world is the one the model learnt.';
	const labelled = game.reader.readings[labelledThrough(game.day) - 1];
	const accuracy = labelled ? `, accuracy ${formatPercent(accuracyOf(labelled))}` : '';
	const state = isAlarmed(game) ? 'drift' : 'steady';
	return `Day ${String(game.day)}, ${state}: PSI ${latest.psi.toFixed(2)}${accuracy}; ${scoreWords(game)}.`;
}
