import {
	addAlarms,
	createAlarmSession,
	theorySteps,
	type AlarmCounts
} from '$lib/simulation/drift';
import { driftTests, runToEnd } from '$lib/stats';
import found from '../../../../../content/presets/drift-how-often.json';
import { detectorOf } from '../detector.ts';
import type { Preset } from '$lib/labs/shell';
import type { FirstHowOften } from './how-often.svelte.ts';
import { tasksOf, type Task } from './plan.ts';
import { thresholdOf } from './ladder.ts';
import { questionOf } from './question.ts';
import { readingOf } from './reading.ts';
import { mapRows } from './rounds.ts';
import { initialState } from './state.ts';

export const presets: readonly Preset[] = found;

/** Days a point with which the page is printed. */
const printed = { live: 400, map: 40, slow: 20 } as const;

/** What the part shows before anything has run in the page: its first state, counted. */
export function firstHowOften(): FirstHowOften {
	const detectors = driftTests.map(detectorOf);
	const question = questionOf(initialState, detectors);
	const { live, slow, map } = counted(tasksOf(question, 'first', () => 0));
	if (!live) throw new Error('No day was counted.');
	const watched = detectors.find(({ id }) => id === initialState.watch.id);
	if (!watched) throw new Error(`The registry has no ${initialState.watch.id}.`);
	const threshold = thresholdOf(initialState, watched);
	const { windows, bins, rows, grids } = question;
	return {
		reading: readingOf(initialState, detectors, { question, live, slow, map }),
		theory: runToEnd(
			theorySteps({ windows, bins, rows, id: watched.id, threshold, effects: grids.curve })
		),
		detectors,
		presets
	};
}

function counted(tasks: readonly Task[]) {
	const session = createAlarmSession();
	const sums = new Map<Task['of'], AlarmCounts>();
	for (const { of, block } of tasks) {
		const most = typeof of === 'number' ? printed.map : printed[of];
		const known = sums.get(of);
		const count = Math.min(block.runs.count, most - (known?.runs ?? 0));
		if (count <= 0) continue;
		const counts = runToEnd(session({ ...block, runs: { ...block.runs, count } }));
		sums.set(of, known ? addAlarms(known, counts) : counts);
	}
	return {
		live: sums.get('live'),
		slow: sums.get('slow'),
		map: mapRows.map((_, index) => sums.get(index))
	};
}
