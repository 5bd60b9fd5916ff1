import type { LabelledWindow } from './moving-world.ts';
import type { Leaf, TreeNode } from './tree.ts';

export interface TreeOptions {
	/** Most questions on a path, at least 0. */
	readonly depth: number;
	/** Fewest rows of a leaf, at least 1. */
	readonly leafRows: number;
}

/**
 * Trains a small decision tree: at each node the split of one feature that leaves the purest halves, by
 * Gini's impurity, as long as one makes them purer. Ties go to the first feature and the lowest value.
 *
 * @param window at least one row
 * @see Breiman, Friedman, Olshen & Stone (1984), "Classification and Regression Trees"
 */
export function trainTree(window: LabelledWindow, { depth, leafRows }: TreeOptions): TreeNode {
	let leaves = 0;
	const grow = (rows: Int32Array, left: number): TreeNode => {
		const split = left > 0 ? bestSplit(window, rows, leafRows) : undefined;
		if (!split) return leafOf(window, rows, leaves++);
		const { feature, at } = split;
		const low = rows.filter((row) => (window[feature][row] ?? 0) <= at);
		const high = rows.filter((row) => (window[feature][row] ?? 0) > at);
		return { kind: 'split', feature, at, low: grow(low, left - 1), high: grow(high, left - 1) };
	};
	return grow(
		Int32Array.from(window.labels, (_, row) => row),
		depth
	);
}

const positivesOf = ({ labels }: LabelledWindow, rows: Int32Array) =>
	rows.reduce((sum, row) => sum + (labels[row] ?? 0), 0);

function leafOf(window: LabelledWindow, rows: Int32Array, leaf: number): Leaf {
	const probability = (positivesOf(window, rows) + 1) / (rows.length + 2);
	return { kind: 'leaf', leaf, rows: rows.length, probability };
}

type Found = { readonly feature: 'x' | 'y'; readonly at: number; readonly purity: number };

/** Rows times purity: with p of n positive, (p² + (n − p)²) / n. Its sum over the halves is to be large. */
const purityOf = (positives: number, rows: number) =>
	(positives * positives + (rows - positives) * (rows - positives)) / rows;

function bestSplit(window: LabelledWindow, rows: Int32Array, leafRows: number): Found | undefined {
	const least = purityOf(positivesOf(window, rows), rows.length) + 1e-9;
	const first = bestSplitBy('x', window, { rows, leafRows, least });
	return bestSplitBy('y', window, { rows, leafRows, least: first?.purity ?? least }) ?? first;
}

type Wanted = { readonly rows: Int32Array; readonly leafRows: number; readonly least: number };

/** The purest split by this feature, if it is purer than `least`. */
function bestSplitBy(
	feature: 'x' | 'y',
	window: LabelledWindow,
	{ rows, leafRows, least }: Wanted
): Found | undefined {
	const values = window[feature];
	const order = rows.slice().sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const all = positivesOf(window, rows);
	let [best, purest, positives]: [Found | undefined, number, number] = [undefined, least, 0];
	for (let n = 1; n <= order.length - leafRows; n++) {
		const [here, next] = [order[n - 1] ?? 0, order[n] ?? 0];
		positives += window.labels[here] ?? 0;
		const [value, after] = [values[here] ?? 0, values[next] ?? 0];
		if (n < leafRows || value === after) continue;
		const purity = purityOf(positives, n) + purityOf(all - positives, order.length - n);
		if (purity <= purest) continue;
		purest = purity;
		best = { feature, at: (value + after) / 2, purity };
	}
	return best;
}
