import {
	CountedRuns,
	guardOdds,
	runOnce,
	stopChance,
	type GuardLook,
	type GuardOdds,
	type OwnGuard,
	type ReleaseEnd,
	type Served
} from '../simulation/rollout/index.ts';
import { draftMetrics, guardOf, type GuardChoices } from './guard-of.ts';
import { readManifest } from './read-manifest.ts';
import type { DraftMetric, ReadManifest } from './types.ts';

export type ReleaseKind = 'healthy' | 'broken';

/** The two releases that a guard is to tell apart. */
export interface GuardWorld extends GuardChoices, Pick<Served, 'perSecond' | 'noData'> {
	readonly errorRate: Readonly<Record<ReleaseKind, number>>;
	readonly p99Ms: Readonly<Record<ReleaseKind, number>>;
	readonly seed: number;
}

export interface GuardQuestion {
	readonly text: string;
	readonly world: GuardWorld;
	/** Which release is drawn look by look, and which of its runs. */
	readonly shown: { readonly release: ReleaseKind; readonly run: number };
	/** Releases of each kind to count. */
	readonly runs: number;
}

/** What a guard does to one kind of release. */
export interface KindOdds {
	readonly formula: GuardOdds | undefined;
	readonly counted: GuardOdds;
	readonly runs: number;
}

export interface StopCurve {
	/** What is turned up along the curve. */
	readonly over: 'errorRate' | 'p99Ms';
	readonly at: readonly number[];
	readonly stops: readonly number[];
	readonly isCounted: boolean;
}

export interface GuardReading {
	readonly question: GuardQuestion;
	readonly odds: Readonly<Record<ReleaseKind, KindOdds>>;
	readonly curve: StopCurve;
	readonly shown: { readonly end: ReleaseEnd; readonly looks: readonly GuardLook[] };
}

export interface GuardAnswer {
	readonly text: string;
	readonly manifest: ReadManifest;
	/** Every metric in the text, as far as it is understood. */
	readonly metrics: readonly DraftMetric[];
	/** Undefined where nothing can be run. */
	readonly reading: GuardReading | undefined;
}

/** Looks after which counting stops, whatever was asked for: a guard may look every second for a week. */
const mostLooks = 400_000;
const fewestRuns = 50;
const curvePoints = 29;
/** Where no formula reaches, the curve is counted: coarser. */
const countedPoints = 11;
const countedRuns = 60;
/** Runs between two breaths. */
const breath = 10;

/** Reads texts and runs their guards; keeps what it has counted, so that more runs cost only those. */
export function createGuardSession(): (
	question: GuardQuestion
) => Generator<number, GuardAnswer, void> {
	let read: { text: string; manifest: ReadManifest } | undefined;
	let counted:
		{ key: string; runs: Record<ReleaseKind, CountedRuns>; curve?: StopCurve } | undefined;

	return function* answer(question) {
		const { text, world } = question;
		if (read?.text !== text) read = { text, manifest: readManifest(text) };
		const { manifest } = read;
		const { draft } = manifest;
		if (!draft) return { text, manifest, metrics: [], reading: undefined };
		const guard = guardOf(draft, world);
		const key = JSON.stringify([text, world]);
		if (counted?.key !== key) counted = { key, runs: countersOf(guard, world) };
		yield* count(counted.runs, question.runs);
		counted.curve ??= yield* curveOf(guard, world);
		const { runs, curve } = counted;
		const odds = {
			healthy: oddsOf(guard, world, 'healthy', runs.healthy),
			broken: oddsOf(guard, world, 'broken', runs.broken)
		};
		const reading = { question, odds, curve, shown: showRun(guard, question) };
		return { text, manifest, metrics: draftMetrics(draft), reading };
	};
}

const servedOf = (world: GuardWorld, kind: ReleaseKind): Served => ({
	perSecond: world.perSecond,
	noData: world.noData,
	errorRate: world.errorRate[kind],
	p99Ms: world.p99Ms[kind]
});

const countersOf = (guard: OwnGuard, world: GuardWorld) => ({
	healthy: new CountedRuns(guard, servedOf(world, 'healthy'), `${world.seed}/healthy`),
	broken: new CountedRuns(guard, servedOf(world, 'broken'), `${world.seed}/broken`)
});

function* count(runs: Record<ReleaseKind, CountedRuns>, target: number): Generator<number, void> {
	for (const [i, counter] of [runs.healthy, runs.broken].entries()) {
		while (counter.runs < target && (counter.runs < fewestRuns || counter.looks < mostLooks)) {
			counter.add();
			if (counter.runs % breath === 0) yield (i + counter.runs / target) * 0.4;
		}
	}
}

function oddsOf(
	guard: OwnGuard,
	world: GuardWorld,
	kind: ReleaseKind,
	counter: CountedRuns
): KindOdds {
	const formula = guardOdds(guard, servedOf(world, kind));
	return { formula, counted: counter.odds, runs: counter.runs };
}

/** The chance to be stopped over what the guard reacts to: failures, or slowness if it asks for nothing else. */
function* curveOf(guard: OwnGuard, world: GuardWorld): Generator<number, StopCurve> {
	const healthy = servedOf(world, 'healthy');
	const over = asksForFailures(guard) ? 'errorRate' : 'p99Ms';
	const isCounted = guardOdds(guard, healthy) === undefined;
	const points = isCounted ? countedPoints : curvePoints;
	const [low, high] = curveEnds(world, over);
	const at: number[] = [];
	const stops: number[] = [];
	for (let i = 0; i < points; i++) {
		at.push(low * ratioTo(high / low, i / (points - 1)));
		stops.push(stopChance(guard, { ...healthy, [over]: at[i] }, countedRuns));
		yield 0.8 + (0.2 * i) / points;
	}
	return { over, at, stops, isCounted };
}

const asksForFailures = (guard: OwnGuard): boolean => {
	const metrics =
		guard.tool === 'flagger'
			? guard.metrics
			: [
					...(guard.background?.metrics ?? []),
					...guard.steps.flatMap((step) => (step.kind === 'analysis' ? step.metrics : []))
				];
	return metrics.length === 0 || metrics.some(({ measure }) => measure.kind !== 'latency');
};

/** From well below the healthy release to well above the broken one. */
function curveEnds(world: GuardWorld, over: StopCurve['over']): [number, number] {
	const [a, b] = [world[over].healthy, world[over].broken];
	const least = over === 'errorRate' ? 1e-5 : 1;
	const low = Math.max(least, Math.min(a, b) / 4);
	const high = Math.max(low * 16, Math.max(a, b) * 3);
	return [low, over === 'errorRate' ? Math.min(1, high) : high];
}

const ratioTo = (ratio: number, power: number) => Math.exp(power * Math.log(ratio));

function showRun(guard: OwnGuard, { world, shown }: GuardQuestion): GuardReading['shown'] {
	const looks: GuardLook[] = [];
	const seed = `${world.seed}/${shown.release}/${shown.run}`;
	const end = runOnce(guard, servedOf(world, shown.release), seed, (look) => looks.push(look));
	return { end, looks };
}
