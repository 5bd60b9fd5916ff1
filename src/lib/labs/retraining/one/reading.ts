import type { LabBill, LabDecision, LabPicture, LabRun } from '$lib/simulation/retraining';
import type { WorldState } from './state.ts';

/** Two years of one schedule, on the days that are drawn. */
export type Line = {
	readonly accuracy: readonly number[];
	/** Money beyond the unavoidable until that day. */
	readonly money: readonly number[];
	readonly bill: LabBill;
};

/** One world as the page shows it: small enough to print with it. */
export type WorldReading = {
	readonly state: WorldState;
	/** Served days. */
	readonly length: number;
	/** Those that are drawn: every third, and both sides of each step. */
	readonly days: readonly number[];
	/** The best rule there is. */
	readonly best: readonly number[];
	readonly mine: Line;
	readonly never: Line;
	readonly clairvoyant: Line & { readonly trainings: readonly number[] };
	readonly decisions: readonly LabDecision[];
	readonly jumps: readonly number[];
	/** Accuracy with which the first model was accepted. */
	readonly accepted: number;
	/** The same policy with the gate taken out or put in. */
	readonly other: LabRun['choice'] & { readonly beyond: number };
};

const stride = 3;

/** What a picture says, on the days that are worth a point. */
export function readingOf(state: WorldState, picture: LabPicture): WorldReading {
	const [mine, never, other] = picture.runs as readonly [LabRun, LabRun, LabRun];
	const { clairvoyant, best } = picture;
	const deployed = mine.decisions.flatMap(({ day, outcome }) =>
		outcome === 'deployed' ? day : []
	);
	const days = drawnDays(best.length, [...deployed, ...clairvoyant.days], picture.jumps);
	const line = (run: Pick<LabRun, 'accuracy' | 'money' | 'bill'>): Line => {
		const money = running(run.money);
		return {
			accuracy: days.map((day) => rounded(run.accuracy[day], 5)),
			money: days.map((day) => rounded(money[day], 0)),
			bill: run.bill
		};
	};
	return {
		...{ state, days, length: best.length },
		best: days.map((day) => rounded(best[day], 5)),
		...{ mine: line(mine), never: line(never) },
		clairvoyant: { ...line(clairvoyant), trainings: [...clairvoyant.days] },
		...{ decisions: mine.decisions, jumps: [...picture.jumps], accepted: picture.accepted },
		other: { ...other.choice, beyond: beyondOf(other.bill) }
	};
}

/** What a schedule costs beyond the wrong answers of the best rule. */
export const beyondOf = ({ total, unavoidable }: LabBill): number => total - unavoidable;

/** A model of an evening serves from the next morning; a jump is there on its own day. */
function drawnDays(length: number, evenings: readonly number[], jumps: readonly number[]) {
	const days = new Set<number>();
	for (let day = 0; day < length; day += stride) days.add(day);
	for (const evening of evenings) days.add(evening).add(evening + 1);
	for (const jump of jumps) days.add(jump - 1).add(jump);
	days.add(length - 1);
	return [...days].filter((day) => day >= 0 && day < length).sort((a, b) => a - b);
}

function running(money: Float64Array): Float64Array {
	let sum = 0;
	return money.map((amount) => (sum += amount));
}

const rounded = (value = 0, digits: number): number => Number(value.toFixed(digits));
