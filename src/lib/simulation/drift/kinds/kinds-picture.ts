import { calibrationCurve } from '../../../stats/index.ts';
import { calibrationBins, calibrationError, type AlarmReading } from './alarms.ts';
import type { ShiftEstimate } from './black-box-shift.ts';
import { keptSetup, type KindsSetting } from './kinds-setup.ts';
import type { ScoredWindow } from './model.ts';
import { probabilityOf, type KindsModel } from './probability.ts';
import { readDay } from './read-day.ts';
import { drawnRows } from './sizes.ts';
import { trueShare } from './true-share.ts';
import { chance, oddsMoved, ruleOf, type World, type WorldMoves } from './worlds.ts';

export interface KindsQuestion {
	readonly setting: KindsSetting;
	readonly moves: WorldMoves;
}

/** A bin of the calibration curve: what was promised, and what came. */
export interface KeptPromise {
	readonly promised: number;
	readonly kept: number;
	readonly rows: number;
}

/** Places and outcomes of rows, a list each. */
export interface RowPoints {
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** 1 or 0. */
	readonly labels: readonly number[];
}

type ThenAndNow<Value> = { readonly before: Value; readonly now: Value };

/** The first day after the change, measured, as plain data. */
export interface KindsPicture {
	readonly model: KindsModel;
	/** The first rows of the window. */
	readonly points: RowPoints;
	readonly alarms: readonly AlarmReading[];
	readonly errorLimit: number;
	readonly accuracy: ThenAndNow<number>;
	/** Accuracy of someone who knows the world as it is now: no model can do better. */
	readonly best: number;
	/** Share of the rows that lie where the model calls the less likely outcome. */
	readonly wrongRows: number;
	readonly labels: ThenAndNow<number>;
	readonly called: ThenAndNow<number>;
	readonly error: ThenAndNow<number>;
	readonly curve: ThenAndNow<readonly KeptPromise[]>;
	/** Share of positives that the world makes now, without sampling. */
	readonly trueShare: number;
	readonly estimate: ShiftEstimate | null;
}

/** Measures the first day after a change; keeps what a drag does not touch. */
export function createKindsSession(): (question: KindsQuestion) => KindsPicture {
	const setupOf = keptSetup();
	return ({ setting, moves }) => {
		const setup = setupOf(setting);
		const { world, model, reference, errorLimit } = setup;
		const current = setup.draw('day 1', moves);
		const { alarms, estimate } = readDay(setup, reference, current);
		return {
			model,
			points: pointsOf(current),
			alarms,
			errorLimit,
			...againstTheWorld(current, { world, model, moves }),
			...thenAndNow(reference, current),
			trueShare: trueShare(world, moves),
			estimate: estimate ?? null
		};
	};
}

function thenAndNow(reference: ScoredWindow, current: ScoredWindow) {
	const both = <Value>(read: (scored: ScoredWindow) => Value) => ({
		before: read(reference),
		now: read(current)
	});
	return {
		accuracy: both(({ matrix: { tp, tn }, probabilities }) => (tp + tn) / probabilities.length),
		labels: both(({ matrix: { tp, fn }, probabilities }) => (tp + fn) / probabilities.length),
		called: both(({ matrix: { tp, fp }, probabilities }) => (tp + fp) / probabilities.length),
		error: both(calibrationError),
		curve: both(curveOf)
	};
}

function curveOf({ window, probabilities }: ScoredWindow): KeptPromise[] {
	return calibrationCurve(window.labels, probabilities, calibrationBins).map(
		({ meanPredicted, fractionPositive, count }) => ({
			promised: meanPredicted,
			kept: fractionPositive,
			rows: count
		})
	);
}

/** To a thousandth: nobody sees more, and the printed page carries them. */
const rounded = (values: Float64Array) =>
	Array.from(values.subarray(0, drawnRows), (value) => Math.round(1000 * value) / 1000);

function pointsOf({ window }: ScoredWindow): RowPoints {
	return {
		x: rounded(window.x),
		y: rounded(window.y),
		labels: Array.from(window.labels.subarray(0, drawnRows))
	};
}

type Now = { readonly world: World; readonly model: KindsModel; readonly moves: WorldMoves };

/** What the true probabilities of the window's rows say, P(Y) and its moves among them. */
function againstTheWorld({ window, probabilities }: ScoredWindow, { world, model, moves }: Now) {
	const logOdds = ruleOf(world, moves);
	const moved = oddsMoved(moves);
	let [best, wrong] = [0, 0];
	window.x.forEach((x, row) => {
		const y = window.y[row] ?? 0;
		const truth = chance(logOdds(x, y) + moved);
		best += Math.max(truth, 1 - truth);
		if (truth > 0.5 !== probabilityOf(model, x, y) > 0.5) wrong++;
	});
	const rows = probabilities.length;
	return { best: best / rows, wrongRows: wrong / rows };
}
