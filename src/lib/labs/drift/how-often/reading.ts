import {
	alarmRate,
	alarmsAt,
	billOf,
	cheapest,
	type AlarmCounts,
	type AlarmRate,
	type Bill,
	type EffectAxis
} from '$lib/simulation/drift';
import type { Detector } from '../detector.ts';
import { ladderOf, thresholdOf } from './ladder.ts';
import type { Question } from './question.ts';
import { mapRows } from './rounds.ts';
import type { HowOftenState } from './state.ts';

/** What was counted for one question; `slow` is the classifier, `map` one entry for each of its rows. */
export type Counted = {
	readonly question: Question;
	readonly live: AlarmCounts;
	readonly slow?: AlarmCounts | undefined;
	readonly map: readonly (AlarmCounts | undefined)[];
};

export type RateCurve = {
	readonly id: string;
	readonly effects: readonly number[];
	readonly rates: readonly number[];
};

export type DetectorRow = {
	readonly id: string;
	readonly title: string;
	readonly threshold: number;
	readonly falseAlarms: AlarmRate;
	readonly power: AlarmRate;
	readonly bill: Bill;
	readonly best: { readonly threshold: number; readonly bill: Bill };
};

/** A threshold of the watched detector, and the two mistakes that come with it. */
export type TradePoint = {
	readonly threshold: number;
	readonly falseAlarms: number;
	readonly power: number;
	readonly bill: Bill;
};

/** What the page shows of a state. */
export type HowOftenReading = {
	readonly key: string;
	readonly axis: EffectAxis;
	readonly kind: Question['windows']['kind'];
	/** Rows a day has. */
	readonly size: Question['rows'];
	readonly drawn: Question['drawn'];
	readonly runs: number;
	readonly curves: readonly RateCurve[];
	/** The watched detector's curve with the ends of its interval. */
	readonly watched: RateCurve & {
		readonly low: readonly number[];
		readonly high: readonly number[];
	};
	readonly rows: readonly DetectorRow[];
	readonly trade: readonly TradePoint[];
	readonly map: {
		readonly effects: readonly number[];
		/** By rows a side; missing until the first days are counted, and for the classifier. */
		readonly rates: readonly (readonly number[] | undefined)[];
		readonly runs: number;
	};
};

type Place = {
	readonly counts: AlarmCounts;
	readonly rule: number;
	readonly effects: readonly number[];
};

const short = (rate: number) => Math.round(1e4 * rate) / 1e4;

/** Reads what was counted at the state's thresholds and prices. */
export function readingOf(
	state: HowOftenState,
	detectors: readonly Detector[],
	counted: Counted
): HowOftenReading {
	const { question, live, map } = counted;
	const found = detectors.flatMap((detector) => {
		const place = placeOf(counted, detector.id);
		return place ? [{ detector, place, level: levelOf(state, detector) }] : [];
	});
	const watched = found.find(({ detector }) => detector.id === state.watch.id) ?? found[0];
	if (!watched) throw new Error('No detector was judged.');
	const rates = watched.place.effects.map((_, effect) =>
		alarmRate(watched.place.counts, { effect, rule: watched.place.rule, level: watched.level })
	);
	const mapRuns = map.map((counts) => counts?.runs ?? 0);
	return {
		key: question.key,
		axis: question.axis,
		kind: question.windows.kind,
		size: question.rows,
		drawn: question.drawn,
		runs: live.runs,
		curves: found.map(({ detector, place, level }) => curveOf(detector.id, place, level)),
		watched: {
			...curveOf(watched.detector.id, watched.place, watched.level),
			low: rates.map(({ low }) => short(low)),
			high: rates.map(({ high }) => short(high))
		},
		rows: found.map(({ detector, place }) => rowOf(state, detector, { place, question })),
		trade: tradeOf(state, watched.detector, { place: watched.place, question }),
		map: {
			effects: question.grids.map,
			rates: mapRows.map((_, index) => mapRates(map[index], watched.detector.id, watched.level)),
			runs: Math.max(0, Math.min(...mapRuns))
		}
	};
}

/** The ladder's number of the threshold a detector is judged at. */
function levelOf(state: HowOftenState, detector: Detector): number {
	return ladderOf(state, detector).indexOf(thresholdOf(state, detector));
}

function placeOf({ question, live, slow }: Counted, id: string): Place | undefined {
	const rule = live.rules.findIndex((one) => one.id === id);
	if (rule >= 0) return { counts: live, rule, effects: question.grids.curve };
	const late = slow?.rules.findIndex((one) => one.id === id) ?? -1;
	return slow && late >= 0 ? { counts: slow, rule: late, effects: question.grids.slow } : undefined;
}

function curveOf(id: string, { counts, rule, effects }: Place, level: number): RateCurve {
	const rates = effects.map((_, effect) =>
		short(alarmsAt(counts, { effect, rule, level }) / counts.runs)
	);
	return { id, effects, rates };
}

type Judged = { readonly place: Place; readonly question: Question };

function rowOf(state: HowOftenState, detector: Detector, judged: Judged): DetectorRow {
	const trade = tradeOf(state, detector, judged);
	const level = levelOf(state, detector);
	const best = trade[cheapest(trade.map(({ bill }) => bill))];
	const { counts, rule, effects } = judged.place;
	const rate = (effect: number) => alarmRate(counts, { effect, rule, level });
	const here = trade[level];
	if (!best || !here) throw new Error(`There is no threshold for ${detector.id}.`);
	return {
		id: detector.id,
		title: detector.title,
		threshold: here.threshold,
		falseAlarms: rate(0),
		power: rate(effects.indexOf(judged.question.axis.present)),
		bill: here.bill,
		best: { threshold: best.threshold, bill: best.bill }
	};
}

function tradeOf(
	state: HowOftenState,
	detector: Detector,
	{ place, question }: Judged
): TradePoint[] {
	const { counts, rule, effects } = place;
	const present = effects.indexOf(question.axis.present);
	return ladderOf(state, detector).map((threshold, level) => {
		const rate = (effect: number) => alarmsAt(counts, { effect, rule, level }) / counts.runs;
		const rates = { falseAlarms: short(rate(0)), power: short(rate(present)) };
		return { threshold, ...rates, bill: billOf(rates, state.prices) };
	});
}

function mapRates(counts: AlarmCounts | undefined, id: string, level: number) {
	if (!counts) return undefined;
	const rule = counts.rules.findIndex((one) => one.id === id);
	if (rule < 0) return undefined;
	const width = counts.rules.reduce((sum, { levels }) => sum + levels + 1, 0);
	return Array.from({ length: counts.counts.length / width }, (_, effect) =>
		short(alarmsAt(counts, { effect, rule, level }) / counts.runs)
	);
}
