import type { Candidate } from '../learner/candidates.ts';
import type { Ground } from '../learner/ground.ts';
import type { DaySpan } from '../learner/types.ts';
import type { Line } from '../world/line.ts';
import { decileCounts, decileEdges } from './deciles.ts';
import { countIn, fineBin, fineBins } from './input-counts.ts';
import { psiOfCounts } from './psi-of-counts.ts';

/** Ten bins of what a model saw while it learnt, and their counts then. */
interface Reference {
	readonly edges: Uint16Array;
	readonly counts: Float64Array;
}

/** What is remembered of the rows that the model in service learnt from. */
export interface Monitor {
	/** PSI of each input of a day against those rows. */
	inputs(at: number): readonly [number, number];
	/** PSI of the model's scores. */
	scores(at: number): number;
}

/**
 * Watches a model without labels. What it compares with is worked out when first asked for.
 *
 * @param ground the rows; days are entries of its course
 */
export function createMonitor(ground: Ground, model: Candidate): Monitor {
	const { span, line } = model;
	let inputs: readonly Reference[] | undefined;
	let scores: Reference | undefined;
	return {
		inputs: (at) => {
			inputs ??= ground.below.map((below) => referenceOf((bin) => countIn(below, span, bin)));
			const day = { from: at, to: at + 1 };
			const [first = NaN, second = NaN] = ground.below.map((below, k) => {
				return apart(inputs?.[k] as Reference, (bin) => countIn(below, day, bin));
			});
			return [first, second];
		},
		scores: (at) => {
			scores ??= referenceOf(lookUp(scoreCounts(ground, line, span)));
			return apart(scores, lookUp(scoreCounts(ground, line, { from: at, to: at + 1 })));
		}
	};
}

function referenceOf(countBelow: (bin: number) => number): Reference {
	const edges = decileEdges(countBelow, fineBins);
	return { edges, counts: decileCounts(countBelow, edges, fineBins) };
}

function apart({ edges, counts }: Reference, countBelow: (bin: number) => number): number {
	return psiOfCounts(counts, decileCounts(countBelow, edges, fineBins));
}

const lookUp = (below: Uint32Array) => (bin: number) => below[bin] as number;

/** Of the scores of all rows of some days, how many lie in fine bins before each. */
function scoreCounts({ rows }: Ground, line: Line, { from, to }: DaySpan): Uint32Array {
	const [w0, w1, w2] = [line[0] as number, line[1] as number, line[2] as number];
	const below = new Uint32Array(fineBins + 1);
	for (let row = from * rows.rowsPerDay; row < to * rows.rowsPerDay; row++) {
		const score = w0 * (rows.x[row] as number) + w1 * (rows.y[row] as number) + w2;
		below[fineBin(score) + 1]!++;
	}
	for (let bin = 1; bin <= fineBins; bin++) below[bin]! += below[bin - 1] as number;
	return below;
}

/** How many of some rows of a day a model gets right. */
export function rightAnswers(
	{ rows }: Ground,
	line: Line,
	at: number,
	[first, end]: readonly [number, number]
): number {
	const [w0, w1, w2] = [line[0] as number, line[1] as number, line[2] as number];
	let right = 0;
	for (let row = at * rows.rowsPerDay + first; row < at * rows.rowsPerDay + end; row++) {
		const score = w0 * (rows.x[row] as number) + w1 * (rows.y[row] as number) + w2;
		if (score > 0 === (rows.labels[row] === 1)) right++;
	}
	return right;
}
