import type { DependenceId, FeatureMapId, JointRequest, Marginal } from '$lib/simulation/drift';

/** Everything that decides what this part shows: the question that its Workers are asked. */
export type JointState = JointRequest;

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	rows: { min: 20, max: 10_000 },
	seed: { min: 1, max: 999_999 },
	correlation: { min: -0.95, max: 0.95 },
	xor: { min: -1, max: 1 },
	ring: { min: 0, max: 1 }
} as const;

/** Widths of MMD's kernel, in widths of the median rule. */
export const kernels = [1, 0.5, 0.25] as const;

const normal: Marginal = { family: 'normal', parameters: [0, 1] };
const lumps: Marginal = { family: 'mixture', parameters: [-1.2, 0.5, 1.2, 0.5, 0.5] };

/** What a kind of dependence opens with: strengths that show it, and marginals that suit it. */
export const openings: Readonly<
	Record<DependenceId, Pick<JointState, 'before' | 'after' | 'marginals'>>
> = {
	correlation: { before: 0, after: 0.8, marginals: [normal, normal] },
	xor: { before: 1, after: -1, marginals: [lumps, lumps] },
	ring: { before: 0, after: 1, marginals: [normal, normal] }
};

/** How a strength is called. */
export const strengthNames: Readonly<Record<DependenceId, string>> = {
	correlation: 'correlation',
	xor: 'agreement of signs',
	ring: 'share on the ring'
};

export const dependenceNames: Readonly<Record<DependenceId, string>> = {
	correlation: 'Correlation',
	xor: 'XOR',
	ring: 'Ring'
};

/** What a model is given: its name, its terms, and how a sentence speaks of it. */
export const mapNames: Readonly<
	Record<FeatureMapId, { readonly name: string; readonly terms: string; readonly said: string }>
> = {
	linear: { name: 'Linear', terms: 'x, y', said: 'a linear classifier' },
	squares: { name: 'Squares', terms: 'x, y, x², y²', said: 'a classifier with squares' },
	product: { name: 'Product', terms: 'x, y, xy', said: 'a classifier with the product' },
	quadratic: {
		name: 'Quadratic',
		terms: 'x, y, xy, x², y²',
		said: 'a quadratic classifier'
	},
	crossed: {
		name: 'Crossed squares',
		terms: 'x, y, xy, x², y², x²y²',
		said: 'a classifier with x²y²'
	}
};

/** The state that the part opens with: a correlation appears, and the model has the product. */
export const initialState: JointState = {
	dependence: 'correlation',
	...openings.correlation,
	rows: 500,
	map: 'product',
	kernel: 1,
	seed: 7
};
