import {
	classificationMetrics,
	normal,
	type ClassificationMetrics,
	type ConfusionMatrix
} from '../../stats/index.ts';
import type { ScoredWorld } from './cheapest-threshold.ts';

export interface ThresholdOptions extends ScoredWorld {
	readonly rows: number;
	/** Scores above it are called positive. */
	readonly threshold: number;
	/** What a missed positive costs, in false alarms. */
	readonly missCost: number;
}

export interface ThresholdReading {
	/** Expected counts, rounded to whole rows. */
	readonly matrix: ConfusionMatrix;
	readonly metrics: ClassificationMetrics;
	/** In false alarms. */
	readonly cost: number;
}

/** What a threshold makes of many rows: expected counts, the core's metrics of them, and the bill. */
export function thresholdReading(options: ThresholdOptions): ThresholdReading {
	const { rows, prevalence, separation, threshold, missCost } = options;
	const positives = Math.round(rows * prevalence);
	const tp = Math.round(positives * normal(separation, 1).sf(threshold));
	const fp = Math.round((rows - positives) * normal(0, 1).sf(threshold));
	const matrix = { tp, fp, fn: positives - tp, tn: rows - positives - fp };
	return {
		matrix,
		metrics: classificationMetrics(matrix),
		cost: matrix.fn * missCost + matrix.fp
	};
}
