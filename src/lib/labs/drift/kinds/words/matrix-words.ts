import { formatFixed, formatPlain } from '$lib/components/charts';
import {
	alarmIds,
	causeIds,
	causesOf,
	needsLabels,
	type AlarmId,
	type CauseRates,
	type CauseId,
	type RunCount,
	type WorldMoves
} from '$lib/simulation/drift';
import { movesOf, type KindsState } from '../state.ts';
import { alarmName } from './alarm-words.ts';

/** A rate with its interval, as shares, and what to call it. */
export type MatrixCell = {
	readonly rate: number;
	readonly interval: readonly [number, number];
	readonly rings: boolean;
	readonly word: string;
};

/** What a column moves: its sign, and how much. */
export type MatrixHead = { readonly sign: string; readonly size: string };

/** The table of alarms by causes, ready to print. */
export type Matrix = {
	readonly rows: readonly MatrixRow[];
	/** How often the interval of the estimated share holds the truth. */
	readonly estimate: readonly MatrixCell[];
};

export type MatrixRow = {
	readonly name: string;
	readonly asks: string;
	readonly cells: readonly MatrixCell[];
};

export function matrixOf(
	rates: readonly CauseRates[],
	{ model, alpha }: Pick<KindsState, 'model' | 'alpha'>
): Matrix {
	return {
		rows: alarmIds.map((id) => {
			const { name, asks } = alarmName(id, model);
			return {
				name,
				asks: needsLabels(id) ? `${asks}; late` : asks,
				cells: rates.map((counts) => alarmCell(counts, id, alpha / 100))
			};
		}),
		estimate: rates.map(coverCell)
	};
}

/** The heads of the columns, which follow the hand. */
export function headsOf(state: KindsState): MatrixHead[] {
	const moves = movesOf(state);
	return causeIds.map((cause) => causeHead(cause, moves));
}

/** How often an alarm rang for a cause. */
function alarmCell(counts: CauseRates, alarm: AlarmId, alpha: number): MatrixCell {
	const cell = rateOf(counts.rings[alarmIds.indexOf(alarm)], counts.runs);
	return { ...cell, ...alarmWord(cell, alpha) };
}

/** How often the interval of the estimated share of positives holds the truth. */
function coverCell({ covered, runs }: CauseRates): MatrixCell {
	const cell = rateOf(covered, runs);
	const word = cell.interval[1] >= 0.95 ? 'holds' : cell.rate >= 0.5 ? 'often off' : 'wrong';
	return { ...cell, word, rings: false };
}

function rateOf(found: RunCount | undefined, runs: number): Rate {
	return { rate: (found?.count ?? 0) / Math.max(1, runs), interval: found?.interval ?? [0, 1] };
}

type Rate = Pick<MatrixCell, 'rate' | 'interval'>;

function alarmWord({ rate, interval }: Rate, alpha: number): Pick<MatrixCell, 'word' | 'rings'> {
	if (interval[0] <= alpha) return { word: 'silent', rings: false };
	if (rate < 2 * alpha) return { word: 'hardly', rings: false };
	if (rate < 0.5) return { word: 'at times', rings: true };
	return { word: rate < 0.9 ? 'often' : 'rings', rings: true };
}

function causeHead(cause: CauseId, moves: WorldMoves): MatrixHead {
	const { across, up, turn, offset, positives } = causesOf(moves)[cause];
	switch (cause) {
		case 'nothing':
			return { sign: 'nothing', size: 'quiet days' };
		case 'inputs':
			return { sign: 'P(X)', size: shiftWords(across, up) };
		case 'rule':
			return { sign: 'P(Y|X)', size: ruleWords(turn, offset) };
		case 'positives':
			return { sign: 'P(Y)', size: `${formatFixed(100 * positives, 0)}\u00a0%` };
		default:
			return { sign: 'now', size: 'all as set' };
	}
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${formatPlain(value)}`;

function shiftWords(across: number, up: number): string {
	const ways = [
		across === 0 ? '' : `${formatPlain(Math.abs(across))} ${across > 0 ? 'right' : 'left'}`,
		up === 0 ? '' : `${formatPlain(Math.abs(up))} ${up > 0 ? 'up' : 'down'}`
	];
	return ways.filter(Boolean).join(', ');
}

function ruleWords(turn: number, offset: number): string {
	const ways = [turn === 0 ? '' : `${formatPlain(turn)}°`, offset === 0 ? '' : signed(offset)];
	return ways.filter(Boolean).join(', ');
}
