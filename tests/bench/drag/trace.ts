/** What the page's main thread did in a while, in milliseconds. */
export type Work = {
	/** Every task: by the clock, and what the thread itself worked. */
	readonly tasks: readonly { readonly wall: number; readonly worked: number }[];
	/** What the thread worked from the beginning of one frame to that of the next. */
	readonly perFrame: readonly number[];
};

type TraceEvent = {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
};

/** What Chromium has to note down for `workBetween`. */
export const traceCategories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

/** What the page marks: the beginning, every frame, the end. */
export const marks = { start: 'drag-start', frame: 'drag-frame', end: 'drag-end' } as const;

/** What the thread that set the marks did from the first to the last. */
export function workBetween(trace: Buffer): Work {
	const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
		traceEvents: readonly TraceEvent[];
	};
	const start = traceEvents.find(({ name }) => name === marks.start);
	const end = traceEvents.find(({ name }) => name === marks.end);
	if (!start || !end) throw new Error('the marks are not in the trace');
	const between = traceEvents.filter(
		({ pid, tid, ts, dur = 0 }) =>
			pid === start.pid && tid === start.tid && ts + dur >= start.ts && ts <= end.ts
	);
	const tasks = between.filter(({ name }) => name === 'RunTask');
	const frames = between.filter(({ name }) => name === marks.frame).map(({ ts }) => ts);
	return {
		tasks: tasks.map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, worked: tdur / 1000 })),
		perFrame: workPerFrame(tasks, frames)
	};
}

function workPerFrame(tasks: readonly TraceEvent[], frames: readonly number[]): number[] {
	const inOrder = frames.toSorted((one, other) => one - other);
	const sums = inOrder.map(() => 0);
	for (const { ts, dur = 0, tdur = 0 } of tasks) {
		// A frame is marked in the middle of the task that draws it.
		const frame = inOrder.findLastIndex((begin) => begin <= ts + dur);
		if (frame >= 0) sums[frame] = (sums[frame] ?? 0) + tdur / 1000;
	}
	// What follows the last mark is the rest after the drag.
	return sums.slice(0, -1);
}
