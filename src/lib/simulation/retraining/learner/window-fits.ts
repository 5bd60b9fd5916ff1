import type { WorldRows } from '../world/draw-rows.ts';
import { historyDays } from '../world/history-days.ts';
import { unitLine, type Line } from '../world/line.ts';
import type { LabWorld } from '../world/types.ts';
import { createRollingFit, type FitRows } from './rolling-fit.ts';
import { rowUse } from './row-use.ts';
import type { LabLearner } from './types.ts';
import { weightOfAge, windowSpan } from './window-span.ts';

/** Lines learnt from the windows of a world, of unit length, by the day after the window's last one. */
export interface WindowFits {
	readonly line: (end: number) => Line;
	/** The same window with the labels of a bad batch. */
	readonly spoilt: (end: number) => Line;
}

/** Days of history that are learnt from before labels so late are wanted. */
const usualDelay = 60;

/** The first window of the chain of fits: the same for all usual delays, so that they share their fits. */
export function firstEnd({ labelDelay }: LabLearner): number {
	return labelDelay < usualDelay ? historyDays + 1 - usualDelay : 1;
}

/**
 * Learns from every window of a world, each fit starting from the one before. What a delay of labels or
 * a risk decides is only which of them is taken on which evening.
 *
 * @returns a generator that yields the share done after every fit
 */
export function* fitWindows(
	world: LabWorld,
	learner: LabLearner,
	rows: WorldRows
): Generator<number, WindowFits, void> {
	const { window } = learner;
	const use = rowUse(world.rowsPerDay, learner.labelShare);
	const data: FitRows = { rows, use, weightOfAge: weightOfAge(window) };
	const [start, last] = [firstEnd(learner), historyDays + world.days];
	const fit = createRollingFit(data, new Float64Array(3));
	const lines: Line[] = [];
	for (let end = start; end <= last; end++) {
		lines.push(fit(windowSpan(window, end)));
		yield (end - start + 1) / (last - start + 1);
	}
	const raw = (end: number) => lines[Math.max(start, end) - start] as Line;
	let bad: { data: FitRows; near: Line } | undefined;
	return {
		line: (end) => unitLine(raw(end)),
		spoilt: (end) => {
			// All start from one line, so that none depends on which were asked for before.
			bad ??= startOfBad(data, window, raw(historyDays));
			return unitLine(createRollingFit(bad.data, bad.near)(windowSpan(window, end)));
		}
	};
}

function startOfBad(sound: FitRows, window: LabLearner['window'], line: Line) {
	const data = { ...sound, labels: spoiltLabels(sound.rows) };
	return { data, near: createRollingFit(data, line)(windowSpan(window, historyDays)) };
}

const spoiltShare = 0.45;

/** The labels of bad batches: of the yes 45 in 100 stand as no, evenly spread. */
function spoiltLabels({ labels }: WorldRows): Uint8Array {
	let owed = 0;
	return labels.map((label) => {
		owed += label * spoiltShare;
		if (owed < 1) return label;
		owed -= 1;
		return 0;
	});
}
