import { classificationMetrics, confusionMatrix, ksTest } from '../../../stats/index.ts';
import { blackBoxShift } from './black-box-shift.ts';
import { atRest, movingWorld, type LabelledWindow, type Moves } from './moving-world.ts';
import { trainLinear, type LinearModel } from './train-linear.ts';

export interface KindsReading {
	readonly window: LabelledWindow;
	/** Widest gap of either input, KS distance. */
	readonly inputs: number;
	/** KS distance of the model's scores. */
	readonly predictions: number;
	/** Share of rows called positive, then and now. */
	readonly called: { readonly before: number; readonly now: number };
	/** Share of positive labels, then and now. */
	readonly labels: { readonly before: number; readonly now: number };
	readonly accuracy: { readonly before: number; readonly now: number };
	/** Share of positives as black box shift estimation sees it: without labels of the window. */
	readonly estimate: number;
}

export interface KindsWorld {
	readonly model: LinearModel;
	read(moves: Moves): KindsReading;
}

/**
 * Trains a model on one window, validates it on a second, and reads four alarms on a third that has
 * moved.
 *
 * @param rows of each window, at least 200
 */
export function readKinds({ seed, rows }: { seed: number; rows: number }): KindsWorld {
	const windowOf = (name: string) => movingWorld({ seed: `${seed} ${name}`, rows });
	const model = trainLinear(windowOf('training')(atRest));
	const before = scored(model, windowOf('validation')(atRest));
	const live = windowOf('live');
	return {
		model,
		read(moves) {
			const now = scored(model, live(moves));
			const gap = (a: Float64Array, b: Float64Array) =>
				ksTest(a, b, { method: 'asymptotic' }).statistic;
			const { tp, fp } = now.matrix;
			const shift = blackBoxShift(before.matrix, tp + fp, rows);
			return {
				window: now.window,
				inputs: Math.max(gap(before.window.x, now.window.x), gap(before.window.y, now.window.y)),
				predictions: gap(before.scores, now.scores),
				called: { before: before.called, now: now.called },
				labels: { before: before.share, now: now.share },
				accuracy: { before: before.accuracy, now: now.accuracy },
				estimate: shift?.estimate ?? now.called
			};
		}
	};
}

/** A window as the model sees it. */
function scored({ weightX, weightY, intercept }: LinearModel, window: LabelledWindow) {
	const scores = window.x.map((x, i) => weightX * x + weightY * (window.y[i] ?? 0) + intercept);
	const matrix = confusionMatrix(
		window.labels,
		Uint8Array.from(scores, (score) => (score > 0 ? 1 : 0))
	);
	const rows = scores.length;
	return {
		window,
		scores,
		matrix,
		called: (matrix.tp + matrix.fp) / rows,
		share: (matrix.tp + matrix.fn) / rows,
		accuracy: classificationMetrics(matrix).accuracy
	};
}
