import type { FamilyId } from '../families/families.ts';

/** How two features can hang together while each of them stays as it was. */
export type DependenceId = 'correlation' | 'xor' | 'ring';

/** The distribution of one feature, the same in both windows. */
export type Marginal = { readonly family: FamilyId; readonly parameters: readonly number[] };

/** What a model is given to tell the windows apart, beside the two features themselves. */
export type FeatureMapId = 'linear' | 'squares' | 'product' | 'quadratic' | 'crossed';

/** One question: two windows of two features, and which model looks at them. */
export type JointRequest = {
	readonly dependence: DependenceId;
	/** How strongly the features hang together: correlation and XOR from -1 to 1, ring from 0 to 1. */
	readonly before: number;
	readonly after: number;
	/** The ring brings its own two. */
	readonly marginals: readonly [Marginal, Marginal];
	/** Rows a side. */
	readonly rows: number;
	readonly map: FeatureMapId;
	/** Width of MMD's kernel, in widths of the median rule. */
	readonly kernel: number;
	readonly seed: number;
};
