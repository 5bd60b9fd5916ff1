import { quantileEdges } from '../../stats/index.ts';
import { binShares } from './bin-shares.ts';
import type { DayRows } from './day-rows.ts';
import { learnCut } from './learn-cut.ts';
import { loopRules } from './loop-rules.ts';

/** A trained model, and what its monitor remembers of the rows it learnt from. */
export interface CutModel {
	/** The model answers yes above this value. */
	readonly cut: number;
	/** The day whose rows it learnt from. */
	readonly learntFrom: number;
	/** Inner edges of the ten quantile bins of those rows, and their shares. */
	readonly edges: Float64Array;
	readonly shares: Float64Array;
}

/**
 * A model that learnt its cut from the labelled rows of one day, with the bins that later days are
 * compared in.
 */
export function trainModel(rows: DayRows): CutModel {
	const edges = Float64Array.from(quantileEdges(rows.values, loopRules.psiBins).slice(1, -1));
	const shares = binShares(rows.values, edges);
	return { cut: learnCut(rows), learntFrom: rows.day, edges, shares };
}
