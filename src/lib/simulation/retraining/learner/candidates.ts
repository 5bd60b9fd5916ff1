import { createRng } from '../../../random/index.ts';
import type { WorldRows } from '../world/draw-rows.ts';
import { unitLine, type Line } from '../world/line.ts';
import { historyDays } from '../world/history-days.ts';
import type { LabWorld } from '../world/types.ts';
import { fitLogistic, type FitRequest } from './fit-logistic.ts';
import { rowUse } from './row-use.ts';
import type { DaySpan, LabLearner } from './types.ts';
import { weightOfAge, windowSpan } from './window-span.ts';

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
 * for it, as it starts from that of the day before; where the training fails there is none.
 */
export interface Candidates {
	readonly first: Candidate;
	readonly byDay: readonly (Candidate | undefined)[];
}

/**
 * Trains on every evening of a world, each from where the one before ended.
 *
 * @returns a generator that yields the share done after every day
 */
export function* trainCandidates(
	world: LabWorld,
	learner: LabLearner,
	rows: WorldRows
): Generator<number, Candidates, void> {
	const use = rowUse(world.rowsPerDay, learner.labelShare);
	const weight = weightOfAge(learner.window);
	const request = (end: number): FitRequest => {
		return { rows, use, span: windowSpan(learner.window, end), weightOfAge: weight };
	};
	const opening = request(historyDays);
	let line: Line = fitLogistic(opening, new Float64Array(3));
	const first = { line: unitLine(line), span: opening.span, isBad: false };
	const luck = createRng(`retraining luck ${String(world.seed)}`);
	const byDay: (Candidate | undefined)[] = [];
	for (let day = 0; day < world.days; day++) {
		const asked = request(historyDays + day + 1 - learner.labelDelay);
		line = fitLogistic(asked, line);
		const [fails, isBad] = [luck.uniform() < learner.failRisk, luck.uniform() < learner.badRisk];
		const learnt = isBad && !fails ? fitLogistic({ ...asked, labels: spoilt(asked) }, line) : line;
		byDay.push(fails ? undefined : { line: unitLine(learnt), span: asked.span, isBad });
		yield (day + 1) / world.days;
	}
	return { first, byDay };
}

const spoiltShare = 0.45;

/** The labels of a bad batch: of the yes in the window, 45 in 100 stand as no, evenly spread. */
function spoilt({ rows, span }: FitRequest): Uint8Array {
	const labels = rows.labels.slice();
	let owed = 0;
	for (let row = span.from * rows.rowsPerDay; row < span.to * rows.rowsPerDay; row++) {
		if (labels[row] === 0) continue;
		owed += spoiltShare;
		if (owed < 1) continue;
		owed -= 1;
		labels[row] = 0;
	}
	return labels;
}
