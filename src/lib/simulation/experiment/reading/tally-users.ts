import { ArmMoments } from './arm-moments.ts';
import { isoDay } from './iso-day.ts';
import type { ArmResult, ExperimentResult } from './types.ts';

/** Words by number: an index into `labels` for each row, −1 where there is none. */
export interface Labelled {
	readonly codes: ArrayLike<number>;
	readonly labels: readonly string[];
}

/** One row a user. NaN and −1 are missing. */
export interface UserRows {
	readonly arm: Labelled;
	/** Which of the arms is the control. */
	readonly control: number;
	readonly metric: ArrayLike<number>;
	readonly before?: ArrayLike<number>;
	readonly segment?: Labelled;
	/** Milliseconds since 1970 in UTC at which each user came. */
	readonly time?: ArrayLike<number>;
}

export interface TalliedUsers {
	readonly result: Omit<ExperimentResult, 'shares'>;
	/** Rows left out because their arm or value is missing. */
	readonly leftOut: number;
}

const dayMs = 86_400_000;
const mostParts = 50;
const mostDays = 1000;

/**
 * Adds up rows of users: by arm, by segment, by day. A metric of noughts and ones is a share. Yields the
 * share done.
 *
 * @throws RangeError with a sentence where rows cannot be an experiment
 */
export function* tallyUsers(rows: UserRows): Generator<number, TalliedUsers, void> {
	const wrong = checkRows(rows);
	if (wrong) throw new RangeError(wrong);
	const tally = new Tally(rows);
	const { length } = rows.metric;
	for (let i = 0; i < length; i++) {
		if (i % 20_000 === 0) yield i / length;
		tally.add(i);
	}
	return { result: tally.result(), leftOut: tally.leftOut };
}

/** Moments of every arm, over all users and in parts. */
class Tally {
	readonly #rows: UserRows;
	readonly #all: ArmMoments[];
	readonly #bySegment: ArmMoments[][];
	readonly #byDay = new Map<number, ArmMoments[]>();
	leftOut = 0;

	constructor(rows: UserRows) {
		this.#rows = rows;
		this.#all = this.#create();
		this.#bySegment = (rows.segment?.labels ?? []).map(() => this.#create());
	}

	add(i: number): void {
		const { arm, metric, before } = this.#rows;
		const side = arm.codes[i] as number;
		const y = metric[i] as number;
		const x = before ? (before[i] as number) : 0;
		if (!(side >= 0) || Number.isNaN(y + x)) {
			this.leftOut++;
			return;
		}
		this.#all[side]!.add(y, x);
		this.#segmentOf(i)?.[side]!.add(y, x);
		this.#dayOf(i)?.[side]!.add(y, x);
	}

	result(): Omit<ExperimentResult, 'shares'> {
		const { arm, control, before, segment } = this.#rows;
		const order = [control, ...arm.labels.map((_, k) => k).filter((k) => k !== control)];
		const arms = (moments: readonly ArmMoments[]): ArmResult[] =>
			order.map((k) => moments[k]!.result(arm.labels[k] as string, before !== undefined));
		const days = [...this.#byDay].sort(([a], [b]) => a - b);
		return {
			metric: this.#all.every(({ isYesNo }) => isYesNo) ? 'proportion' : 'mean',
			arms: arms(this.#all),
			segments: this.#bySegment.map((moments, k) => ({
				name: segment?.labels[k] ?? '',
				arms: arms(moments)
			})),
			days: days.map(([day, moments]) => ({ name: isoDay(day), arms: arms(moments) }))
		};
	}

	#create(): ArmMoments[] {
		const origin = originOf(this.#rows);
		return this.#rows.arm.labels.map(() => new ArmMoments(origin));
	}

	#segmentOf(i: number): ArmMoments[] | undefined {
		const part = this.#rows.segment?.codes[i] ?? -1;
		return part >= 0 ? this.#bySegment[part] : undefined;
	}

	#dayOf(i: number): ArmMoments[] | undefined {
		const moment = this.#rows.time?.[i] ?? NaN;
		if (Number.isNaN(moment)) return undefined;
		const day = Math.floor(moment / dayMs);
		const known = this.#byDay.get(day);
		if (known) return known;
		if (this.#byDay.size >= mostDays) {
			throw new RangeError('The column of time spans more than 1,000 days.');
		}
		const created = this.#create();
		this.#byDay.set(day, created);
		return created;
	}
}

function checkRows({ arm, control, metric, before, segment, time }: UserRows): string | undefined {
	const { length } = metric;
	const lists = [arm.codes, before, segment?.codes, time];
	if (lists.some((list) => list && list.length !== length)) return 'Columns differ in length.';
	if (arm.labels.length < 2 || arm.labels.length > 6) {
		return `The column of the arm holds ${arm.labels.length} different words: an experiment has 2 to 6 arms.`;
	}
	if (!(Number.isInteger(control) && control >= 0 && control < arm.labels.length)) {
		return 'Say which arm is the control.';
	}
	if (segment && segment.labels.length > mostParts) {
		return `The column of segments holds ${segment.labels.length} different words: more than ${mostParts} say nothing.`;
	}
	return undefined;
}

/** The first values that are there: means lie near, so that squares keep their digits. */
function originOf({ metric, before }: UserRows): [number, number] {
	const first = (list: ArrayLike<number> | undefined) => {
		for (let i = 0; list && i < list.length; i++) {
			if (Number.isFinite(list[i])) return list[i] as number;
		}
		return 0;
	};
	return [first(metric), first(before)];
}
