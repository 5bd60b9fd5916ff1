import type { MetricLimits } from '../argo/argo-analysis.ts';
import type { Measurement } from '../argo/argo-evaluate.ts';
import type { FlaggerPlan } from '../flagger/flagger-canary.ts';

/** What a query returns, as a function of the requests in its window. */
export type Measure =
	/** Failed or sound requests in times of all: 1 for a share, 100 for per cent. */
	| { readonly kind: 'error-share' | 'success-share'; readonly times: number }
	/** Failed requests in the window, or each second. */
	| { readonly kind: 'errors'; readonly perSecond: boolean }
	/** A percentile of latency, in units of so many milliseconds. */
	| { readonly kind: 'latency'; readonly percentile: number; readonly unitMs: number };

/** What each value comes to: phases below the first cut, on it, between it and the next, and so on. */
export interface Judge {
	/** Values, rising, at which the judgement may change. */
	readonly cuts: readonly number[];
	/** One more than twice the cuts. */
	readonly phases: readonly Measurement[];
	/** For the NaN of a window without requests. */
	readonly nan: Measurement;
	/** Before the first request, when there is no series to read. */
	readonly empty: Measurement;
}

export interface WatchedMetric {
	readonly name: string;
	readonly measure: Measure;
	readonly windowSeconds: number;
	readonly judge: Judge;
}

export interface ArgoMetric extends WatchedMetric {
	/** Seconds from the start of its analysis to the first look. */
	readonly delaySeconds: number;
	/** From one look to the next; without it there is one, and errors are tried again after 10 s. */
	readonly intervalSeconds: number | undefined;
	readonly limits: MetricLimits;
}

export type ArgoStep =
	| { readonly kind: 'weight'; readonly share: number }
	| { readonly kind: 'pause'; readonly seconds: number }
	/** The release waits until these metrics are decided. */
	| { readonly kind: 'analysis'; readonly metrics: readonly ArgoMetric[] };

export interface ArgoGuard {
	readonly tool: 'argo';
	readonly steps: readonly ArgoStep[];
	/** Runs beside the steps from one of them on, until the release is over. */
	readonly background?: { readonly metrics: readonly ArgoMetric[]; readonly startingStep: number };
}

export interface FlaggerGuard {
	readonly tool: 'flagger';
	readonly plan: FlaggerPlan;
	readonly metrics: readonly WatchedMetric[];
}

export type OwnGuard = ArgoGuard | FlaggerGuard;

/** What a look without any request comes to: what the tool says, or what one would have it say. */
export type NoDataPolicy = 'tool' | 'pass' | 'fail' | 'hold';

/** The release under test: how many call, and how often and how slowly the new version answers. */
export interface Served {
	/** Requests a second to the whole service, Poisson. */
	readonly perSecond: number;
	/** The chance that a request to the new version fails. */
	readonly errorRate: number;
	/** The latency, in ms, that one request in a hundred to it exceeds. */
	readonly p99Ms: number;
	readonly noData: NoDataPolicy;
}

/** `No data` holds: it neither counts nor is forgotten. */
export type LookPhase = Measurement | 'No data';

/** One look of one metric in a drawn run. */
export interface GuardLook {
	readonly at: number;
	readonly metric: string;
	readonly share: number;
	readonly requests: number;
	readonly errors: number;
	/** As the query returns it; NaN without requests. Of latency only the side of each limit is drawn. */
	readonly value: number;
	readonly phase: LookPhase;
}

export type ReleaseFate = 'stopped' | 'paused' | 'promoted' | 'still running';

export interface ReleaseEnd {
	readonly fate: ReleaseFate;
	/** Seconds from the start of the release. */
	readonly at: number;
	/** The metric and its phase that decided, if a metric did. */
	readonly by?: { readonly metric: string; readonly phase: LookPhase };
	/** What the new version answered until then, and how many of these failed. */
	readonly requests: number;
	readonly errors: number;
	/** How often a metric was looked at. */
	readonly looks: number;
	/** When the new version got which share; only kept for a run that is shown. */
	readonly turns: readonly { readonly at: number; readonly share: number }[];
}

/** What a guard does to one kind of release, counted over runs or by formula. */
export interface GuardOdds {
	/** Chances of each fate; they add up to 1. */
	readonly fates: Readonly<Record<ReleaseFate, number>>;
	/** When it is stopped: moments in seconds, rising, and the chance to have been by each. */
	readonly stops: { readonly at: readonly number[]; readonly by: readonly number[] };
	/** Failed answers of the new version up to its end, on average. */
	readonly errors: number;
	/** Seconds to the end of a release that is promoted; NaN if none is. */
	readonly promotedAt: number;
}
