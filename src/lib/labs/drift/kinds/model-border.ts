import type { KindsModel, TreeNode } from '$lib/simulation/drift';

type Place = readonly [x: number, y: number];
/** A straight piece of the border between what a model calls positive and what not. */
export type BorderPiece = readonly [Place, Place];

type Box = {
	readonly left: number;
	readonly right: number;
	readonly low: number;
	readonly high: number;
	readonly positive: boolean;
};

/** The model's border within a square of this half width. */
export function modelBorder(model: KindsModel, reach: number): BorderPiece[] {
	if (model.kind === 'tree') return treeBorder(model.root, reach);
	const { weightX, weightY, intercept } = model.line;
	const size = Math.hypot(weightX, weightY);
	const foot = [
		(-intercept * weightX) / (size * size),
		(-intercept * weightY) / (size * size)
	] as const;
	const end = (t: number): Place => [
		foot[0] - (t * weightY) / size,
		foot[1] + (t * weightX) / size
	];
	return [[end(-2 * reach), end(2 * reach)]];
}

/** Where boxes of the tree with different calls touch. */
function treeBorder(root: TreeNode, reach: number): BorderPiece[] {
	const all = boxes(root, { left: -reach, right: reach, low: -reach, high: reach });
	return all.flatMap((box) =>
		all
			.filter(({ positive }) => positive !== box.positive)
			.flatMap((other) => sharedEdge(box, other))
	);
}

/** The edge on the right or at the top of a box, as far as the other one touches it. */
function sharedEdge(box: Box, other: Box): BorderPiece[] {
	const [low, high] = [Math.max(box.low, other.low), Math.min(box.high, other.high)];
	if (box.right === other.left && low < high) {
		return [
			[
				[box.right, low],
				[box.right, high]
			]
		];
	}
	const [left, right] = [Math.max(box.left, other.left), Math.min(box.right, other.right)];
	if (box.high === other.low && left < right) {
		return [
			[
				[left, box.high],
				[right, box.high]
			]
		];
	}
	return [];
}

function boxes(node: TreeNode, box: Omit<Box, 'positive'>): Box[] {
	if (node.kind === 'leaf') return [{ ...box, positive: node.probability > 0.5 }];
	const { feature, at, low, high } = node;
	return feature === 'x'
		? [...boxes(low, { ...box, right: at }), ...boxes(high, { ...box, left: at })]
		: [...boxes(low, { ...box, high: at }), ...boxes(high, { ...box, low: at })];
}
