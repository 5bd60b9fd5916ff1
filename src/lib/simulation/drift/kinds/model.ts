import { confusionMatrix, type ConfusionMatrix } from '../../../stats/index.ts';
import type { LabelledWindow } from './moving-world.ts';
import { probabilityOf, type KindsModel, type ModelKind } from './probability.ts';
import { trainLinear } from './train-linear.ts';
import { trainTree } from './train-tree.ts';
import { leafAt, leavesOf } from './tree.ts';

/** Small enough to draw: at most eight leaves of at least 20 rows. */
const treeSize = { depth: 3, leafRows: 20 } as const;

/** @param window at least 50 rows, of both outcomes */
export function trainModel(kind: ModelKind, window: LabelledWindow): KindsModel {
	if (kind === 'logistic') return { kind, line: trainLinear(window) };
	const root = trainTree(window, treeSize);
	return { kind, root, leaves: leavesOf(root).length };
}

/** A window with what the model says of it. */
export interface ScoredWindow {
	readonly window: LabelledWindow;
	readonly probabilities: Float64Array;
	/** Rows in each leaf; a logistic model has none. */
	readonly leafRows: readonly number[];
	/** A row is called positive above a half. */
	readonly matrix: ConfusionMatrix;
}

export function scoreWindow(model: KindsModel, window: LabelledWindow): ScoredWindow {
	const { x, y, labels } = window;
	const leafRows = new Array<number>(model.kind === 'tree' ? model.leaves : 0).fill(0);
	const probabilities = x.map((across, row) => {
		const up = y[row] ?? 0;
		if (model.kind === 'logistic') return probabilityOf(model, across, up);
		const { leaf, probability } = leafAt(model.root, across, up);
		leafRows[leaf] = (leafRows[leaf] ?? 0) + 1;
		return probability;
	});
	const called = Uint8Array.from(probabilities, (p) => (p > 0.5 ? 1 : 0));
	return { window, probabilities, leafRows, matrix: confusionMatrix(labels, called) };
}
