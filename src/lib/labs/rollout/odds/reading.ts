import {
	guardCurve,
	guardEntryOf,
	mergeOdds,
	rolledBackBy,
	type OddsBlock,
	type OddsPair,
	type ReleaseOdds
} from '$lib/simulation/rollout';
import { quantile } from '$lib/stats';
import { askOf, type OddsState } from './state.ts';

export type Share = { readonly share: number; readonly low: number; readonly high: number };

/** How far something spreads over runs. */
export type Spread = {
	readonly median: number;
	readonly most: number;
	/** Nine runs of ten stay below. */
	readonly ninety: number;
	/** Runs by value from 0 on, in bars of this width. */
	readonly width: number;
	readonly bars: readonly number[];
};

/** The first guard at its other lines. */
export type Lines = {
	readonly lines: readonly number[];
	readonly falseAlarms: readonly number[];
	readonly caught: readonly number[];
	readonly auc: number;
};

/** What was counted, as the page shows it: small enough to print with it. */
export type OddsReading = {
	readonly state: OddsState;
	readonly runs: number;
	readonly minutes: readonly number[];
	readonly over: OddsPair<readonly Share[]>;
	/** The exact answers at minutes of their own, as far as they reach. */
	readonly exact:
		({ readonly minutes: readonly number[] } & OddsPair<readonly number[]>) | undefined;
	readonly by: OddsPair<Share>;
	readonly exactBy: OddsPair<number> | undefined;
	/** Minutes until half of the broken releases were rolled back; null if fewer ever are. */
	readonly medianMinutes: number | null;
	readonly badAnswers: Spread;
	readonly usersTouched: Spread;
	readonly curve: Lines | undefined;
};

const mostPoints = 96;
const mostBars = 30;

/** Blocks put together and read. */
export function readingOf(state: OddsState, blocks: readonly OddsBlock[]): OddsReading {
	const { within, release } = askOf(state, 0, 1);
	const odds = {
		broken: mergeOdds(blocks.map((block) => block.odds.broken)),
		sound: mergeOdds(blocks.map((block) => block.odds.sound))
	};
	const minutes = gridOf(state);
	const over = (of: ReleaseOdds) => minutes.map((minute) => rolledBackBy(of, minute));
	const exact = blocks.find((block) => block.exact)?.exact;
	const until = (of: { minutes: Float64Array; rolledBack: Float64Array }) => {
		const last = of.minutes.findLastIndex((minute) => minute <= within);
		const reaches = (of.minutes.at(-1) ?? 0) >= within;
		return reaches ? (of.rolledBack[last] ?? 0) : NaN;
	};
	const exactBy = exact && { broken: until(exact.broken), sound: until(exact.sound) };
	const median = medianEnd(odds.broken);
	return {
		...{ state, minutes, runs: odds.broken.rolledBackAt.length },
		over: { broken: over(odds.broken), sound: over(odds.sound) },
		exact: exact && {
			minutes: [...exact.broken.minutes],
			broken: [...exact.broken.rolledBack],
			sound: [...exact.sound.rolledBack]
		},
		by: { broken: rolledBackBy(odds.broken, within), sound: rolledBackBy(odds.sound, within) },
		exactBy: exactBy && Number.isFinite(exactBy.sound) ? exactBy : undefined,
		medianMinutes: Number.isFinite(median) ? median : null,
		badAnswers: spreadOf(odds.broken.badAnswers),
		usersTouched: spreadOf(odds.broken.usersTouched),
		curve: curveOf(blocks, release.guards[0] && guardEntryOf(release.guards[0]).worse)
	};
}

/** The end of the window by which half of the runs were rolled back; Infinity if fewer ever are. */
function medianEnd({ rolledBackAt }: ReleaseOdds): number {
	const inOrder = Float64Array.from(rolledBackAt).sort();
	return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? Infinity;
}

/** Ends of windows from 0 to the end of the day, no more than a picture can show. */
function gridOf({ guards, hours }: OddsState): number[] {
	const window = Math.min(hours * 60, ...guards.map(({ windowMinutes }) => windowMinutes));
	const windows = Math.ceil((hours * 60) / window);
	const stride = window * Math.ceil(windows / mostPoints);
	const points = Math.floor((hours * 60) / stride);
	return Array.from({ length: points + 1 }, (_, i) => i * stride);
}

function spreadOf(values: Float64Array): Spread {
	const most = Math.max(1, ...values);
	const width = Math.max(1, Math.ceil((most + 1) / mostBars));
	const bars = new Array<number>(Math.ceil((most + 1) / width)).fill(0);
	for (const value of values) {
		const bar = Math.floor(value / width);
		bars[bar] = (bars[bar] ?? 0) + 1;
	}
	return { median: quantile(values, 0.5), ninety: quantile(values, 0.9), most, width, bars };
}

function curveOf(
	blocks: readonly OddsBlock[],
	worse: 'above' | 'below' | undefined
): Lines | undefined {
	const scored = blocks.flatMap(({ scores }) => (scores ? [scores] : []));
	if (scored.length === 0 || worse === undefined) return undefined;
	const joined = (of: (pair: OddsPair<Float64Array>) => Float64Array) =>
		Float64Array.from(scored.flatMap((pair) => [...of(pair)]));
	const curve = guardCurve(
		joined(({ sound }) => sound),
		joined(({ broken }) => broken),
		worse
	);
	const finite = Array.from(curve.lines.keys()).filter(
		(i) => Math.abs(curve.lines[i] ?? 0) < 1e300
	);
	const kept = thinned(finite, ({ length }, i) => (i * (length - 1)) / (mostPoints - 1));
	const pick = (list: Float64Array) => kept.map((i) => list[i] ?? 0);
	return {
		lines: pick(curve.lines),
		falseAlarms: pick(curve.falseAlarms),
		caught: pick(curve.caught),
		auc: curve.auc
	};
}

/** Some of a long list, evenly; all of a short one. */
function thinned(list: readonly number[], place: (list: readonly number[], i: number) => number) {
	if (list.length <= mostPoints) return list;
	return Array.from({ length: mostPoints }, (_, i) => list[Math.round(place(list, i))] ?? 0);
}
