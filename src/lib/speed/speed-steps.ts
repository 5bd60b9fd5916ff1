import { createRng, fillNormal } from '../random/index.ts';
import type { SpeedInput, SpeedTask } from './speed-task.ts';
import { speedTasks, type SpeedTaskId } from './speed-tasks.ts';

/** Median milliseconds of one piece of work, by either. */
export type SpeedResult = {
	id: SpeedTaskId;
	n: number;
	naiveMs: number;
	oursMs: number;
	/** Both gave the same answer. */
	agrees: boolean;
};

export type SpeedOptions = {
	/** Milliseconds since some moment, such as `performance.now()`. */
	clock: () => number;
	/** How often either is timed, in turn. */
	rounds: number;
	/** What is too short for the clock is repeated until it takes this many milliseconds. */
	leastMs: number;
};

/**
 * Times every task: first each of the two once or twice, for the engine to warm up, then both in turn
 * in every round, so that a busy moment hits both. Yields the share done.
 */
export function* speedSteps({
	clock,
	rounds,
	leastMs
}: SpeedOptions): Generator<number, SpeedResult[]> {
	const ids = Object.keys(speedTasks) as SpeedTaskId[];
	const results: SpeedResult[] = [];
	const time = (run: () => unknown, times: number) => {
		const start = clock();
		for (let k = 0; k < times; k++) run();
		return (clock() - start) / times;
	};
	for (const [k, id] of ids.entries()) {
		const task: SpeedTask = speedTasks[id];
		const input = inputOf(task.n, id);
		yield k / ids.length;
		const both = [() => task.naive(input), () => task.ours(input)] as const;
		const agrees = isSame(both[0](), both[1](), task.within);
		yield k / ids.length;
		const repeats = both.map((run) => {
			let once = Math.max(time(run, 1), 1e-3);
			for (let warm = once; warm < leastMs; warm += once) once = Math.max(time(run, 1), 1e-3);
			return Math.max(1, Math.min(1000, Math.ceil(leastMs / once)));
		});
		const times: [number[], number[]] = [[], []];
		for (let round = 0; round < rounds; round++) {
			for (const who of [0, 1] as const) {
				times[who].push(time(both[who], repeats[who] as number));
				yield (k + (round + 1) / (rounds + 1)) / ids.length;
			}
		}
		const [naiveMs, oursMs] = [median(times[0]), median(times[1])];
		results.push({ id, n: task.n, naiveMs, oursMs, agrees });
	}
	return results;
}

/** Two normal samples, the second one shifted a little. */
function inputOf(n: number, id: string): SpeedInput {
	const [x, y] = [new Float64Array(n), new Float64Array(n)];
	fillNormal(createRng('speed').fork(id).fork('x'), x);
	fillNormal(createRng('speed').fork(id).fork('y'), y);
	for (let i = 0; i < n; i++) y[i]! += 0.1;
	return { x, y, plainX: Array.from(x), plainY: Array.from(y) };
}

function isSame(a: readonly number[], b: readonly number[], within: number): boolean {
	const isNear = (value: number, k: number) =>
		Math.abs(value - (b[k] as number)) <= within * Math.abs(value);
	return a.length === b.length && a.every(isNear);
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
