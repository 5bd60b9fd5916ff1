/** The end of a path through a tree. */
export interface Leaf {
	readonly kind: 'leaf';
	/** Its number, from 0, left to right. */
	readonly leaf: number;
	readonly rows: number;
	/** Of being positive: (positives + 1) / (rows + 2), so that no leaf is ever certain. */
	readonly probability: number;
}

/** Rows at or below `at` go one way, the rest the other. */
export interface Split {
	readonly kind: 'split';
	readonly feature: 'x' | 'y';
	readonly at: number;
	readonly low: TreeNode;
	readonly high: TreeNode;
}

export type TreeNode = Leaf | Split;

/** The leaf that a row ends in. */
export function leafAt(root: TreeNode, x: number, y: number): Leaf {
	let node = root;
	while (node.kind === 'split') {
		node = (node.feature === 'x' ? x : y) <= node.at ? node.low : node.high;
	}
	return node;
}

/** All leaves of a tree, in their order. */
export function leavesOf(node: TreeNode): Leaf[] {
	return node.kind === 'leaf' ? [node] : [...leavesOf(node.low), ...leavesOf(node.high)];
}
