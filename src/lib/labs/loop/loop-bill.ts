import { formatCount, formatPercent } from '$lib/components/charts';
import {
	bill,
	type Bill,
	labelledThrough,
	type LoopGame,
	loopPolicies,
	loopRules
} from '$lib/simulation/loop';
import type { BillLine } from './frame.ts';
import { accuracyOf } from './strip-drawing.ts';

/** Room for the dearest bill of a whole game. */
const longest = 42_000;

/** One way to decide, and what it has cost so far. */
export type NamedBill = Bill & { id: string };

/** The reader's bill, then those of the rules, on the same days. */
export function namedBills(game: LoopGame): { reader: NamedBill; rules: NamedBill[] } {
	const through = labelledThrough(game.day);
	return {
		reader: { id: 'reader', ...bill(game.reader, through) },
		rules: loopPolicies.map(({ id }) => ({ id, ...bill(game.rules[id], through) }))
	};
}

/** The bills, ready to be printed. */
export function billLines(game: LoopGame): BillLine[] {
	const { reader, rules } = namedBills(game);
	return [reader, ...rules].map(({ wrong, retrains, total }) => ({
		wrong: formatCount(wrong),
		retrains,
		total: formatCount(total),
		width: barWidth(total)
	}));
}

/** How long the bar of a cost is. */
export function barWidth(cost: number): string {
	return `${Math.min(100, (100 * cost) / longest).toFixed(1)}%`;
}

/** What the turned labels cost whoever decides, up to a day. */
export function noiseCost(day: number): number {
	return labelledThrough(day) * loopRules.rowsPerDay * loopRules.labelNoise;
}

/** Drift or not, by the usual alarm. */
export function isAlarmed(game: LoopGame): boolean {
	return (game.reader.readings.at(-1)?.psi ?? 0) > loopRules.psiAlarm;
}

/** How late the usual alarm was: what its model had come to on the day it first rang. */
export function alarmWords(game: LoopGame): string {
	const first = game.rules.alarm.readings.find(({ psi }) => psi > loopRules.psiAlarm);
	const noise = `Noise in the labels costs everyone ${formatCount(noiseCost(game.day))}.`;
	if (!first) return `The usual alarm has not rung yet. ${noise}`;
	return `The usual alarm first rang on day ${String(first.day)}. By then its model was right ${formatPercent(accuracyOf(first))} of the time. ${noise}`;
}
