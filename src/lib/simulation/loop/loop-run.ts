import { breakLabels, type LabelFault } from './break-labels.ts';
import { dayRows } from './day-rows.ts';
import type { World } from './drifting-world.ts';
import { expectedAccuracy } from './expected-accuracy.ts';
import { labelsLookSound } from './labels-look-sound.ts';
import { learnCut } from './learn-cut.ts';
import { loopRules } from './loop-rules.ts';

/** The arrow from what was seen back to training. */
export interface FeedbackArrow {
	/** Days between two retrains, at least 1. */
	readonly everyDays: number;
	/** Days until the labels of a day are in. */
	readonly labelDelayDays: number;
	/** Whether a training set is looked at before it is used. */
	readonly isChecked: boolean;
}

/** One turn of the loop: at the end of `day` the rows of `learntFrom` were to be learnt. */
export interface Turn {
	readonly day: number;
	readonly learntFrom: number;
	/** The check refused the rows, and the old model stayed. */
	readonly isRefused: boolean;
}

export interface LoopRun {
	/** The share of right answers on each day from 0 on, in the long run. */
	readonly accuracy: Float64Array;
	readonly turns: readonly Turn[];
}

/**
 * Plays a world through with the feedback arrow cut or joined. The first model learnt from day 0.
 *
 * @returns a function of the arrow; without one the first model stays. Rows are drawn once a day.
 */
export function loopRun(
	world: World,
	fault?: LabelFault
): (arrow: FeedbackArrow | undefined) => LoopRun {
	const lessons = new Map<number, { cut: number; isSound: boolean }>();
	const learn = (day: number) => {
		const known = lessons.get(day);
		if (known) return known;
		const rows = breakLabels(dayRows(world, day), fault);
		const lesson = { cut: learnCut(rows), isSound: labelsLookSound(rows) };
		lessons.set(day, lesson);
		return lesson;
	};
	return (arrow) => {
		const accuracy = new Float64Array(loopRules.days + 1);
		const turns: Turn[] = [];
		let { cut } = learn(0);
		for (let day = 0; day <= loopRules.days; day++) {
			accuracy[day] = expectedAccuracy(cut, world.means[day] ?? 0);
			if (!arrow || !isDue(arrow, day)) continue;
			const learntFrom = day - arrow.labelDelayDays;
			const lesson = learn(learntFrom);
			const isRefused = arrow.isChecked && !lesson.isSound;
			turns.push({ day, learntFrom, isRefused });
			if (!isRefused) cut = lesson.cut;
		}
		return { accuracy, turns };
	};
}

/** Whether the arrow turns at the end of a day; not before there are newer labels than day 0's. */
function isDue({ everyDays, labelDelayDays }: FeedbackArrow, day: number): boolean {
	return day > labelDelayDays && day % everyDays === 0;
}
