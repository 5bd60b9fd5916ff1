import type { LinearModel } from './train-linear.ts';
import { leafAt, type TreeNode } from './tree.ts';
import { chance } from './worlds.ts';

export type ModelKind = 'logistic' | 'tree';

export type KindsModel =
	| { readonly kind: 'logistic'; readonly line: LinearModel }
	| { readonly kind: 'tree'; readonly root: TreeNode; readonly leaves: number };

/** Probability of being positive, as the model says it. */
export function probabilityOf(model: KindsModel, x: number, y: number): number {
	if (model.kind === 'tree') return leafAt(model.root, x, y).probability;
	const { weightX, weightY, intercept } = model.line;
	return chance(weightX * x + weightY * y + intercept);
}

/** Whether the model calls a row positive: its probability is above a half. */
export function callsPositive(model: KindsModel, x: number, y: number): boolean {
	if (model.kind === 'tree') return leafAt(model.root, x, y).probability > 0.5;
	const { weightX, weightY, intercept } = model.line;
	return weightX * x + weightY * y + intercept > 0;
}
