import { createRng, type Rng } from '../../../random/index.ts';
import { categoricalPair, sortedCopy, type DriftPair } from '../../../stats/index.ts';
import { multinomial } from '../draws/multinomial.ts';
import { drawFamily } from '../draws/draw-family.ts';
import { at } from '../families/parameter-at.ts';
import { placed } from '../side.ts';
import { blendRows } from './blend-rows.ts';
import { moveOf, placeAt, type EffectAxis, type Move, type Windows } from './effect-axis.ts';
import { runPairs } from './run-pairs.ts';
import { sortedDraw } from './sorted-draw.ts';
import { weightShares } from './weight-shares.ts';

/** A world in which windows are drawn again and again. */
export type RunOptions = {
	readonly windows: Windows;
	readonly axis: EffectAxis;
	readonly rows: { readonly reference: number; readonly current: number };
	readonly seed: number;
	/** Quantile bins of the reference. */
	readonly bins: number;
	/** The share that PSI reads for an empty bin. */
	readonly floor: number;
};

/** One day: the pair that would have been seen at each effect. A pair is valid until the next call. */
export type DrawnRun = (effect: number) => DriftPair;

type NumericRequest = Extract<Windows, { kind: 'numeric' }>;
type CategoryRequest = Extract<Windows, { kind: 'categories' }>;
/** The current window's rows in ascending order, at an effect. */
type CurrentRows = (effect: number) => Float64Array;

/**
 * Draws days, each once: rows are drawn and sorted once a day, and every effect moves them by a
 * rising map or takes more of them from the drifted population, so that a day is the same day at
 * every effect and curves do not jump (common random numbers).
 *
 * @returns the day of a number; day k is the same whoever asks, so that Workers may share the days
 */
export function createRuns(options: RunOptions): (run: number) => DrawnRun {
	const { windows, rows, seed } = options;
	const days = createRng(seed);
	if (windows.kind === 'categories') {
		return (run) => categoryRun(windows, options, days.fork(run));
	}
	const currentRows = currentRowsOf(windows, options);
	return (run) => {
		const rng = days.fork(run);
		const reference = sortedDraw(windows.reference, rng.fork('reference'), rows.reference);
		const pairWith = runPairs(reference, rng, options);
		const current = currentRows(rng);
		return (effect) => pairWith(current(effect));
	};
}

function categoryRun(windows: CategoryRequest, options: RunOptions, rng: Rng): DrawnRun {
	const { rows, floor } = options;
	const [before, after] = [weightShares(windows.reference), weightShares(windows.current)];
	const reference = multinomial(rng.fork('reference'), before, rows.reference);
	return (effect) => {
		const mixed = before.map((share, k) => (1 - effect) * share + effect * at(after, k));
		// The same stream at every effect, so that the draws move with the shares.
		const current = multinomial(rng.fork('current'), mixed, rows.current);
		return categoricalPair(reference, current, windows.labels, { floor });
	};
}

function currentRowsOf(windows: NumericRequest, { axis, rows }: RunOptions) {
	const out = new Float64Array(rows.current);
	const move = axis.kind === 'share' ? undefined : moveOf(windows);
	if (move) return movedRows(move, axis, out);
	return (rng: Rng): CurrentRows => {
		const calm = sortedDraw(windows.reference, rng.fork('calm'), out.length);
		const drifted = sortedDraw(windows.current, rng.fork('current'), out.length);
		return blendRows({ calm, drifted, rng, out });
	};
}

function movedRows(move: Move, axis: EffectAxis, out: Float64Array) {
	const { family } = move.reference;
	const { shape } = placed(move.reference);
	const place = placeAt(axis, move);
	return (rng: Rng): CurrentRows => {
		const draws = new Float64Array(out.length);
		drawFamily(family, rng.fork('current'), shape, draws);
		const sorted = sortedCopy(draws);
		return (effect) => {
			const { scale, offset } = place(effect);
			for (let i = 0; i < out.length; i++) out[i] = scale * at(sorted, i) + offset;
			return out;
		};
	};
}
