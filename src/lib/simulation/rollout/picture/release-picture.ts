import { wilsonInterval } from '../../../stats/index.ts';
import type { ReleaseRun, Seen } from '../release/types.ts';
import { tellEvents } from './tell-events.ts';
import type {
	Happening,
	PictureView,
	ReleasePicture,
	RunningSums,
	SplitChange,
	WindowSeries
} from './types.ts';

/** Windows that a picture has room for. */
const mostWindows = 96;
/** Places where the split may change in a picture; a bandit changes it at every tick. */
const mostSplits = 240;

const [old, fresh, baseline] = [0, 1, 2] as const;

/** The windows of a picture, in ticks. */
interface Grid {
	readonly ticks: number;
	readonly size: number;
	readonly count: number;
}

/** Draws a run together into windows. */
export function releasePicture(run: ReleaseRun, view: PictureView): ReleasePicture {
	const { world, plan } = run.release;
	const tickMinutes = world.tickSeconds / 60;
	const grid = gridOf(run, view.windowMinutes / tickMinutes);
	const control = plan.strategy === 'canary-with-baseline' ? baseline : old;
	const sums = runningSums(run, grid, control);
	const { told, untold } = tellEvents(run.events);
	const decision = run.events.find(({ kind }) => kind === 'rolls back');
	return {
		startHour: world.startHour,
		minutes: run.ticks * tickMinutes,
		tickMinutes,
		windowMinutes: grid.size * tickMinutes,
		percentile: view.percentile,
		fresh: windowSeries(run, grid, fresh, view),
		control: windowSeries(run, grid, control, view),
		controlArm: control === baseline ? 'baseline' : 'old',
		splits: splitChanges(run, tickMinutes),
		segments: world.segments.map(({ name }) => name),
		sums,
		happened: told.map(({ event, times }): Happening => {
			const seen = (arm: number) => seenBy(run, arm, event.tick);
			const minute = event.tick * tickMinutes;
			return { minute, event, times, fresh: seen(fresh), control: seen(control) };
		}),
		untold,
		end: run.end,
		rolledBackAt: decision && decision.tick * tickMinutes,
		bill: run.bill
	};
}

function gridOf({ ticks }: ReleaseRun, windowTicks: number): Grid {
	const own = Math.max(1, Math.round(windowTicks));
	const size = own * Math.max(1, Math.ceil(ticks / own / mostWindows));
	return { ticks, size, count: Math.ceil(ticks / size) };
}

function windowSeries(
	run: ReleaseRun,
	grid: Grid,
	arm: number,
	{ percentile }: PictureView
): WindowSeries {
	const [requests, errors] = answersOf(run, arm).map((values) => windowSums(values, grid)) as [
		Float64Array,
		Float64Array
	];
	const [low, high] = [requests.map(() => NaN), requests.map(() => NaN)];
	requests.forEach((n, w) => {
		if (n > 0) [low[w], high[w]] = wilsonInterval(errors[w] ?? 0, n);
	});
	const asked = runningTotal(windowSums(list(run.requests, arm), grid));
	const converted = runningTotal(windowSums(list(run.conversions, arm), grid));
	return {
		...{ requests, errors, low, high },
		median: windowMedians(list(run.p50, arm), grid),
		slow: windowMedians(list(percentile === 0.95 ? run.p95 : run.p99, arm), grid),
		conversion: converted.map((sum, w) => sum / (asked[w] ?? 0))
	};
}

/** Requests and failures by tick; of the new model also the copies, which guards see too. */
function answersOf(run: ReleaseRun, arm: number): [Float64Array, Float64Array] {
	const [requests, errors] = [list(run.requests, arm), list(run.errors, arm)];
	if (arm !== fresh) return [requests, errors];
	const withCopies = (live: Float64Array, copies: Float64Array) =>
		live.map((value, tick) => value + (copies[tick] ?? 0));
	return [withCopies(requests, run.mirrored), withCopies(errors, run.mirroredErrors)];
}

const list = (lists: readonly Float64Array[], arm: number) => lists[arm] ?? new Float64Array(0);

function windowSums(values: Float64Array, { count, size }: Grid): Float64Array {
	return Float64Array.from({ length: count }, (_, w) =>
		values.subarray(w * size, (w + 1) * size).reduce((sum, value) => sum + value, 0)
	);
}

function windowMedians(values: Float64Array, { count, size }: Grid): Float64Array {
	return Float64Array.from({ length: count }, (_, w) => {
		const known = values
			.subarray(w * size, (w + 1) * size)
			.filter((value) => !Number.isNaN(value))
			.sort();
		const middle = known.length / 2;
		return ((known[Math.floor(middle)] ?? NaN) + (known[Math.ceil(middle) - 1] ?? NaN)) / 2;
	});
}

function runningSums(run: ReleaseRun, grid: Grid, control: number): RunningSums {
	const segments = run.release.world.segments.length;
	const lastTick = (window: number) => Math.min(run.ticks, (window + 1) * grid.size) - 1;
	const at = (values: Float64Array) =>
		Float64Array.from({ length: grid.count }, (_, w) => values[lastTick(w)] ?? 0);
	const bySegment = (values: Float64Array) =>
		Float64Array.from({ length: grid.count * segments }, (_, place) => {
			const window = Math.floor(place / segments);
			return values[lastTick(window) * segments + (place % segments)] ?? 0;
		});
	const allErrors = Float64Array.from({ length: run.ticks }, (_, tick) =>
		run.errors.reduce((sum, errors) => sum + (errors[tick] ?? 0), 0)
	);
	return {
		answersByFresh: runningTotal(windowSums(list(run.requests, fresh), grid)),
		badAnswers: runningTotal(windowSums(allErrors, grid)),
		usersTouched: at(run.usersTouched),
		freshRequests: bySegment(list(run.segmentRequests, fresh)),
		freshErrors: bySegment(list(run.segmentErrors, fresh)),
		controlRequests: bySegment(list(run.segmentRequests, control)),
		controlErrors: bySegment(list(run.segmentErrors, control))
	};
}

function runningTotal(values: Float64Array): Float64Array {
	let sum = 0;
	return values.map((value) => (sum += value));
}

function seenBy(run: ReleaseRun, arm: number, tick: number): Seen {
	const total = (values: Float64Array) =>
		values.subarray(0, tick).reduce((sum, value) => sum + value, 0);
	const [requests, errors] = answersOf(run, arm);
	return { requests: total(requests), errors: total(errors) };
}

function splitChanges(run: ReleaseRun, tickMinutes: number): SplitChange[] {
	const isMirrored = mirroring(run);
	const at = (tick: number): SplitChange => ({
		minute: tick * tickMinutes,
		fresh: list(run.shares, fresh)[tick] ?? 0,
		baseline: list(run.shares, baseline)[tick] ?? 0,
		mirrored: isMirrored(tick) ? 1 : 0
	});
	const changes: SplitChange[] = [];
	for (let tick = 0; tick < run.ticks; tick++) {
		const [before, now] = [changes.at(-1), at(tick)];
		const same =
			before?.fresh === now.fresh &&
			before.baseline === now.baseline &&
			before.mirrored === now.mirrored;
		if (!same) changes.push(now);
	}
	const every = Math.ceil(changes.length / mostSplits);
	return changes.filter((_, i) => i % every === 0 || i === changes.length - 1);
}

/** Whether requests are copied at a tick: from the event that says so until users meet the model or it goes. */
function mirroring({ events }: ReleaseRun): (tick: number) => boolean {
	const from = events.find(({ kind }) => kind === 'mirrors')?.tick ?? Infinity;
	const ends = ['starts', 'rolls back', 'promotes'];
	const to = events.find(({ kind, tick }) => ends.includes(kind) && tick >= from)?.tick ?? Infinity;
	return (tick) => tick >= from && tick < to;
}
