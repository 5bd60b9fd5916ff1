import { rocAuc, rocCurve } from '../../../../stats/index.ts';
import { guardEntryOf } from '../guards/guards.ts';
import type { Look, Release } from '../types.ts';
import type { OddsQuestion } from './release-odds.ts';
import { RunDrawer } from './draw-run.ts';

/**
 * The strictest line of one guard that each run would have crossed, higher being worse: a run is
 * rolled back at a line exactly if its score is beyond it. So one draw answers every threshold. Steps
 * go by time, as no other guard looks. -Infinity where the guard never had data.
 *
 * @param index of the guard
 * @returns a generator that yields the share done after every run
 */
export function* guardScores(
	release: Release,
	index: number,
	{ first, runs, seed, arrivals }: OddsQuestion
): Generator<number, Float64Array, void> {
	const guard = release.guards[index];
	if (!guard) throw new RangeError(`guardScores knows no guard ${index}`);
	// A guard that never decides: its looks are all that is asked for.
	const alone = { ...release, guards: [{ ...guard, inARow: Infinity }] };
	const scorer = createScorer(Math.max(1, guard.inARow), guardEntryOf(guard).worse);
	const drawer = new RunDrawer(alone, seed, arrivals, guard.kind === 'latency');
	const scores = new Float64Array(runs);
	for (let run = 0; run < runs; run++) {
		scorer.clear();
		drawer.draw(first + run, (look) => scorer.look(look));
		scores[run] = scorer.score;
		yield (run + 1) / runs;
	}
	return scores;
}

/** The largest value that so many looks in a row all reach. */
function createScorer(inARow: number, worse: 'above' | 'below') {
	const row = new Array<number>(inARow).fill(-Infinity);
	let place = 0;
	return {
		score: -Infinity,
		clear() {
			this.score = -Infinity;
			row.fill(-Infinity);
		},
		look({ value }: Look) {
			const height = worse === 'above' ? value : -value;
			row[place++ % inARow] = Number.isNaN(height) ? -Infinity : height;
			this.score = Math.max(this.score, Math.min(...row));
		}
	};
}

/** How a guard tells broken from sound as its line moves. */
export interface GuardCurve {
	/** Lines in the guard's own unit, from the most lenient on. */
	readonly lines: Float64Array;
	/** Share of sound releases that are rolled back at each line, and of broken ones. */
	readonly falseAlarms: Float64Array;
	readonly caught: Float64Array;
	/** The chance that a broken release scores worse than a sound one. */
	readonly auc: number;
}

/** The curve of a guard over its line, from scores of sound and of broken releases. */
export function guardCurve(
	sound: Float64Array,
	broken: Float64Array,
	worse: 'above' | 'below'
): GuardCurve {
	const scores = Float64Array.from([...sound, ...broken], finite);
	const labels = Uint8Array.from(scores, (_, i) => (i < sound.length ? 0 : 1));
	const { fpr, tpr, thresholds } = rocCurve(labels, scores);
	return {
		lines: Float64Array.from(thresholds, (line) => (worse === 'above' ? line : -line)),
		falseAlarms: Float64Array.from(fpr),
		caught: Float64Array.from(tpr),
		auc: rocAuc(labels, scores)
	};
}

/** The core's curve takes finite scores only. */
function finite(score: number): number {
	return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, score));
}
