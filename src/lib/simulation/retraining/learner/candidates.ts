import { createRng } from '../../../random/index.ts';
import type { WorldRows } from '../world/draw-rows.ts';
import { unitLine, type Line } from '../world/line.ts';
import { historyDays } from '../world/history-days.ts';
import type { LabWorld } from '../world/types.ts';
import { fitLogistic } from './fit-logistic.ts';
import { createRollingFit, type FitRows } from './rolling-fit.ts';
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
	const data: FitRows = {
		rows,
		use: rowUse(world.rowsPerDay, learner.labelShare),
		weightOfAge: weightOfAge(learner.window)
	};
	const opening = windowSpan(learner.window, historyDays);
	const firstLine = fitLogistic({ ...data, span: opening }, new Float64Array(3));
	const first = { line: unitLine(firstLine), span: opening, isBad: false };
	const fit = createRollingFit(data, firstLine);
	let fitSpoilt: typeof fit | undefined;
	const luck = createRng(`retraining luck ${String(world.seed)}`);
	const byDay: (Candidate | undefined)[] = [];
	for (let day = 0; day < world.days; day++) {
		const span = windowSpan(learner.window, historyDays + day + 1 - learner.labelDelay);
		const line = fit(span);
		const [fails, isBad] = [luck.uniform() < learner.failRisk, luck.uniform() < learner.badRisk];
		if (isBad) fitSpoilt ??= createRollingFit({ ...data, labels: spoilt(rows) }, line);
		const learnt = isBad && fitSpoilt ? fitSpoilt(span) : line;
		byDay.push(fails ? undefined : { line: unitLine(learnt), span, isBad });
		yield (day + 1) / world.days;
	}
	return { first, byDay };
}

const spoiltShare = 0.45;

/** The labels of bad batches: of the yes 45 in 100 stand as no, evenly spread. */
function spoilt({ labels }: WorldRows): Uint8Array {
	let owed = 0;
	return labels.map((label) => {
		owed += label * spoiltShare;
		if (owed < 1) return label;
		owed -= 1;
		return 0;
	});
}
