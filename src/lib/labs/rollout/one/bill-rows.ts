import { formatCount, formatFixed } from '$lib/components/charts';
import type { ReleasePicture } from '$lib/simulation/rollout';
import { durationWords } from './clock.ts';

export type BillRow = {
	readonly name: string;
	readonly value: string;
	/** The line under which the double rule stands. */
	readonly sum?: true;
};

/** A span of minutes, or a dash where it never came to one. */
export const minutesWords = (value: number) =>
	Number.isFinite(value) ? durationWords(value) : '–';
/** Pounds, with pence below a thousand. */
export const moneyWords = (value: number) =>
	`${value < -0.005 ? '−' : ''}£${formatFixed(Math.abs(value), Math.abs(value) < 1000 ? 2 : 0)}`;

/** What the release cost, once it is over. */
export function billRows({ bill }: ReleasePicture): BillRow[] {
	const harm = harmRows(bill);
	return [
		{ name: 'Answered by the new model', value: formatCount(bill.answersByFresh) },
		{ name: 'Users who met it', value: formatCount(bill.usersTouched) },
		{ name: 'Failed answers, all causes', value: formatCount(bill.badAnswers) },
		...harm.map((row, i): BillRow => (i === harm.length - 1 ? { ...row, sum: true } : row)),
		{ name: 'Time to detect', value: minutesWords(bill.minutesToDetect) },
		{ name: 'Time to restore', value: minutesWords(bill.minutesToRestore) },
		{ name: 'Extra replica hours', value: formatFixed(bill.extraReplicaHours, 1) },
		{ name: 'Extra money', value: moneyWords(bill.extraMoney) }
	];
}

/** What the fault did, in every unit that it hurt in. */
function harmRows({
	badFromDefect,
	lostConversions,
	sideEffects
}: ReleasePicture['bill']): BillRow[] {
	const counted = [
		{ name: 'Sales lost', value: Math.round(lostConversions) },
		{ name: 'E-mails sent twice', value: sideEffects },
		{ name: 'Failed because of the fault', value: Math.round(badFromDefect) }
	];
	const harm = counted.filter(({ value }) => value > 0);
	return (harm.length > 0 ? harm : counted.slice(-1)).map(({ name, value }) => ({
		name,
		value: formatCount(value)
	}));
}

/** What is known in the middle of it, at the end of a window. */
export function billSoFar({ sums }: ReleasePicture, window: number): BillRow[] {
	const at = (list: Float64Array) => formatCount(window < 0 ? 0 : (list[window] ?? 0));
	return [
		{ name: 'Answered by the new model', value: at(sums.answersByFresh) },
		{ name: 'Users who met it', value: at(sums.usersTouched) },
		{ name: 'Failed answers, all causes', value: at(sums.badAnswers) }
	];
}

const words = {
	right: { state: 'steady', word: 'Right' },
	'false alarm': { state: 'alarm', word: 'False alarm' },
	missed: { state: 'alarm', word: 'Missed it' },
	open: { state: 'unknown', word: 'Open' }
} as const;

/** Whether the end was right, as a mark and a word. */
export const endWords = ({ bill }: Pick<ReleasePicture, 'bill'>) => words[bill.verdict];
