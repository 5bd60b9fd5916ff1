import { createRng } from '../../../random/index.ts';
import { historyDays } from '../world/history-days.ts';
import type { Line } from '../world/line.ts';
import type { LabWorld } from '../world/types.ts';
import type { DaySpan, LabLearner } from './types.ts';
import type { WindowFits } from './window-fits.ts';
import { windowSpan } from './window-span.ts';

/** A model that a training leaves. */
export interface Candidate {
	/** Of unit length. */
	readonly line: Line;
	/** The days that it learnt from. */
	readonly span: DaySpan;
	/** It learnt from a bad batch. */
	readonly isBad: boolean;
}

/**
 * Every model that could be trained: the first one, of the days before the start with all their labels,
 * and for the end of each served day the one of that evening. A day's model is the same whoever asks
 * for it; where the training fails there is none.
 */
export interface Candidates {
	readonly first: Candidate;
	readonly byDay: readonly (Candidate | undefined)[];
}

/** What a training in each evening leaves: the window of the newest labels, and luck. */
export function candidatesOf(
	{ seed, days }: LabWorld,
	learner: LabLearner,
	fits: WindowFits
): Candidates {
	const { window, labelDelay, failRisk, badRisk } = learner;
	const luck = createRng(`retraining luck ${String(seed)}`);
	const byDay = Array.from({ length: days }, (_, day): Candidate | undefined => {
		const [fails, isBad] = [luck.uniform() < failRisk, luck.uniform() < badRisk];
		if (fails) return undefined;
		const end = historyDays + day + 1 - labelDelay;
		const line = isBad ? fits.spoilt(end) : fits.line(end);
		return { line, span: windowSpan(window, end), isBad };
	});
	const first = {
		line: fits.line(historyDays),
		span: windowSpan(window, historyDays),
		isBad: false
	};
	return { first, byDay };
}
