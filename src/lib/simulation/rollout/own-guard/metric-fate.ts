import {
	addMeasurement,
	assessMetric,
	emptyTally,
	type Tally,
	retrySeconds
} from '../argo/argo-analysis.ts';
import { lookChances, type LookChances } from './look-chances.ts';
import type { Timeline } from './timeline.ts';
import type { ArgoMetric, Served } from './types.ts';
import { mostLooks } from './watch.ts';

/** The chance that a metric decides the release at one moment. */
export interface Decision {
	readonly at: number;
	readonly stops: number;
	readonly pauses: number;
}

export interface MetricFate {
	readonly decisions: readonly Decision[];
	/** When the last run that it lets through is done with it; Infinity if it never is. */
	readonly doneAt: number;
}

/** Chances smaller than this are not followed by the formula. */
const negligible = 1e-5;

interface Stay {
	readonly start: number;
	/** Looks after this moment are not taken. */
	readonly until: number;
	readonly timeline: Timeline;
}

/**
 * A metric's decisions, exactly: a Markov chain on what it remembers, look by look. Undefined where
 * looks are not independent (windows overlap) or where their moments are left to chance (errors and
 * held looks, which put off the next).
 */
export function metricFate(metric: ArgoMetric, served: Served, stay: Stay): MetricFate | undefined {
	const decisions: Decision[] = [];
	const look = looksOf(metric, served, stay.timeline);
	let states: States = new Map([['', { tally: emptyTally, chance: 1 }]]);
	let at = stay.start + metric.delaySeconds;
	for (let looks = 0; looks < mostLooks && at <= stay.until; looks++) {
		const chances = look(at);
		if (!chances) return undefined;
		const next = step(states, chances, metric);
		decisions.push({ at, ...next.decided });
		states = next.states;
		if (states.size === 0) return { decisions, doneAt: at };
		at += chances.Error === 1 ? retrySeconds : (metric.intervalSeconds ?? retrySeconds);
	}
	return { decisions, doneAt: Infinity };
}

/** The chances of each look in turn; undefined where it shares requests with the look before. */
function looksOf(
	metric: ArgoMetric,
	served: Served,
	timeline: Timeline
): (at: number) => LookChances | undefined {
	const chancesAt = chancesOf(metric, served);
	let seenUntil = 0;
	return (at) => {
		const since = Math.max(0, at - metric.windowSeconds);
		const mean = served.perSecond * timeline.servedSeconds(since, at);
		const chances = settled(chancesAt(mean));
		if (!chances || isCertain(chances)) return chances;
		if (since < seenUntil - 1e-9) return undefined;
		seenUntil = at;
		return chances;
	};
}

/** A look that nothing can change: it says nothing about the next. */
const isCertain = (chances: LookChances) => Object.values(chances).includes(1);

function chancesOf(metric: ArgoMetric, served: Served): (mean: number) => LookChances {
	const known = new Map<number, LookChances>();
	return (mean) => {
		const chances = known.get(mean) ?? lookChances(metric, served, mean);
		known.set(mean, chances);
		return chances;
	};
}

/** Chances in which errors and held looks are certain or never happen; undefined in between. */
function settled(chances: LookChances): LookChances | undefined {
	for (const phase of ['Error', 'No data'] as const) {
		if (chances[phase] > 1 - negligible) return { ...none, [phase]: 1 };
		if (chances[phase] > negligible) return undefined;
	}
	return { ...chances, Error: 0, 'No data': 0 };
}

const none: LookChances = { Successful: 0, Failed: 0, Inconclusive: 0, Error: 0, 'No data': 0 };

type States = Map<string, { readonly tally: Tally; chance: number }>;

function step(states: States, chances: LookChances, { limits }: ArgoMetric) {
	const next: States = new Map();
	const decided = { stops: 0, pauses: 0 };
	const keep = (tally: Tally, chance: number) => {
		const key = keyOf(tally, limits);
		const known = next.get(key);
		if (known) known.chance += chance;
		else next.set(key, { tally, chance });
	};
	for (const { tally, chance } of states.values()) {
		if (chances['No data'] === 1) keep(tally, chance);
		for (const measurement of ['Successful', 'Failed', 'Inconclusive', 'Error'] as const) {
			const joint = chance * chances[measurement];
			if (joint === 0) continue;
			const added = addMeasurement(tally, measurement);
			const phase = assessMetric(added, limits);
			if (phase === 'Running') keep(added, joint);
			if (phase === 'Failed' || phase === 'Error') decided.stops += joint;
			if (phase === 'Inconclusive') decided.pauses += joint;
		}
	}
	return { states: next, decided };
}

/** What can still make a difference, so that states do not multiply. */
const keyOf = (
	{ failed, inconclusive, errorsInARow, successesInARow, count }: Tally,
	{ failureLimit = 0, consecutiveSuccessLimit = 0 }: ArgoMetric['limits']
) =>
	[
		count,
		failureLimit < 0 ? 0 : failed,
		inconclusive,
		errorsInARow,
		consecutiveSuccessLimit > 0 ? successesInARow : 0
	].join();
