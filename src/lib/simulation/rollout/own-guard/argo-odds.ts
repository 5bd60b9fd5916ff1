import { metricFate, type Decision, type MetricFate } from './metric-fate.ts';
import { Timeline } from './timeline.ts';
import type { ArgoGuard, ArgoMetric, GuardOdds, Served } from './types.ts';
import { longestSeconds } from './watch.ts';

/**
 * What an Argo guard does to a release, by formula; several metrics are taken as independent.
 * Undefined where one of them is out of its reach, or where chance decides when a step is over.
 */
export function argoOdds(guard: ArgoGuard, served: Served): GuardOdds | undefined {
	const timeline = new Timeline();
	const inline = walk(guard, served, timeline);
	if (!inline || timeline.now > longestSeconds) return undefined;
	const start = backgroundStart(guard, timeline, inline.stepTimes);
	const beside = (guard.background?.metrics ?? []).map((metric) =>
		metricFate(metric, served, { start, until: timeline.now, timeline })
	);
	if (beside.some((fate) => !fate)) return undefined;
	const fates = [...inline.fates, ...beside.flatMap((fate) => fate ?? [])];
	return combine(fates, served, timeline);
}

interface Walked {
	readonly fates: MetricFate[];
	/** When each step begins. */
	readonly stepTimes: number[];
}

/** Goes through the steps as a release does that nothing stops. */
function walk({ steps }: ArgoGuard, served: Served, timeline: Timeline): Walked | undefined {
	const walked: Walked = { fates: [], stepTimes: [] };
	for (const step of steps) {
		walked.stepTimes.push(timeline.now);
		if (step.kind === 'weight') timeline.turn(step.share);
		if (step.kind === 'pause') timeline.now += step.seconds;
		if (step.kind !== 'analysis') continue;
		const fates = step.metrics.map((metric) => inlineFate(metric, served, timeline));
		if (fates.some((fate) => !fate)) return undefined;
		const known = fates.flatMap((fate) => fate ?? []);
		walked.fates.push(...known);
		timeline.now = Math.max(timeline.now, ...known.map(({ doneAt }) => doneAt));
		if (timeline.now === Infinity) return undefined;
	}
	return walked;
}

function inlineFate(
	metric: ArgoMetric,
	served: Served,
	timeline: Timeline
): MetricFate | undefined {
	// A row of successes may end it early, so that chance would decide when the next step begins.
	if ((metric.limits.consecutiveSuccessLimit ?? 0) > 0) return undefined;
	const stay = { start: timeline.now, until: longestSeconds, timeline };
	return metricFate(metric, served, stay);
}

const backgroundStart = (guard: ArgoGuard, timeline: Timeline, stepTimes: readonly number[]) =>
	stepTimes[guard.background?.startingStep ?? 0] ?? timeline.now;

/** Independent metrics side by side: at each moment whoever still runs may be stopped by any of them. */
function combine(fates: readonly MetricFate[], served: Served, timeline: Timeline): GuardOdds {
	const stops: { at: number[]; by: number[] } = { at: [], by: [] };
	let [alive, stopped, paused, seconds, from] = [1, 0, 0, 0, 0];
	const moments = momentsOf(fates);
	for (const { at, decisions } of moments) {
		seconds += alive * timeline.servedSeconds(from, at);
		from = at;
		const passes = product(decisions.map(({ stops }) => 1 - stops));
		const goesOn = product(decisions.map(({ stops, pauses }) => 1 - stops - pauses));
		stopped += alive * (1 - passes);
		paused += alive * (passes - goesOn);
		if (passes < 1) {
			stops.at.push(at);
			stops.by.push(stopped);
		}
		alive *= goesOn;
	}
	seconds += alive * timeline.servedSeconds(from, timeline.now);
	return {
		fates: { stopped, paused, promoted: Math.max(0, alive), 'still running': 0 },
		stops,
		errors: seconds * served.perSecond * served.errorRate,
		promotedAt: alive > 0 ? timeline.now : NaN
	};
}

const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);

/** Decisions by moment, each as the chance among the runs that its metric has not ended before. */
function momentsOf(fates: readonly MetricFate[]): { at: number; decisions: Decision[] }[] {
	const byMoment = new Map<number, Decision[]>();
	for (const { decisions } of fates) {
		let left = 1;
		for (const { at, stops, pauses } of decisions) {
			const given =
				left > 0 ? { at, stops: stops / left, pauses: pauses / left } : { at, stops: 0, pauses: 0 };
			byMoment.set(at, [...(byMoment.get(at) ?? []), given]);
			left -= stops + pauses;
		}
	}
	return [...byMoment].map(([at, decisions]) => ({ at, decisions })).sort((a, b) => a.at - b.at);
}
