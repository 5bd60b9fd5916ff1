import type { Bill, ReleaseEvent, ReleaseRun, Seen } from '../release/types.ts';

/** What a page draws of one release: windows instead of ticks, so that a week is as light as an hour. */
export interface ReleasePicture {
	/** Hour of the week at which it started. */
	readonly startHour: number;
	/** How long it was watched. */
	readonly minutes: number;
	readonly tickMinutes: number;
	/** Minutes counted together in a drawn window: the guard's window, or so many of them as the paper has room for. */
	readonly windowMinutes: number;
	/** Which percentile `slow` is. */
	readonly percentile: Percentile;
	readonly fresh: WindowSeries;
	/** Whom the new model is compared with: the fleet, or a baseline of its own age. */
	readonly control: WindowSeries;
	readonly controlArm: 'old' | 'baseline';
	/** Who answers, from each change to the next. */
	readonly splits: readonly SplitChange[];
	readonly segments: readonly string[];
	/** What had come together by the end of each window. */
	readonly sums: RunningSums;
	readonly happened: readonly Happening[];
	/** Looks that fired or said nothing and have no line of their own. */
	readonly untold: number;
	readonly end: ReleaseRun['end'];
	/** Minute of the decision to go back; undefined if nobody decided so. */
	readonly rolledBackAt: number | undefined;
	readonly bill: Bill;
}

export type Percentile = 0.95 | 0.99;

/** What a picture is drawn for. */
export interface PictureView {
	/** Minutes of the guard's window; so many of them are counted together that at most 96 are left. */
	readonly windowMinutes: number;
	readonly percentile: Percentile;
}

/** One entry a window; NaN where nobody asked. */
export interface WindowSeries {
	readonly requests: Float64Array;
	readonly errors: Float64Array;
	/** 95 % interval of the error rate, by Wilson. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Median of the ticks' percentiles, in ms: percentiles themselves cannot be added up. */
	readonly median: Float64Array;
	/** The same of the percentile that is watched. */
	readonly slow: Float64Array;
	/** Conversions a request, of all requests so far. */
	readonly conversion: Float64Array;
}

export interface SplitChange {
	readonly minute: number;
	readonly fresh: number;
	readonly baseline: number;
	readonly mirrored: number;
}

/** One entry a window, or `window * segments + segment`. */
export interface RunningSums {
	readonly answersByFresh: Float64Array;
	readonly badAnswers: Float64Array;
	readonly usersTouched: Float64Array;
	readonly freshRequests: Float64Array;
	readonly freshErrors: Float64Array;
	readonly controlRequests: Float64Array;
	readonly controlErrors: Float64Array;
}

/** A line of the log, as facts. */
export interface Happening {
	readonly minute: number;
	readonly event: ReleaseEvent;
	/** Looks in a row with the same result that this line stands for. */
	readonly times: number;
	/** What both arms had answered by then. */
	readonly fresh: Seen;
	readonly control: Seen;
}
