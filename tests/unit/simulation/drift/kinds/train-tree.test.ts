import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LabelledWindow } from '../../../../../src/lib/simulation/drift/kinds/moving-world.ts';
import { trainTree } from '../../../../../src/lib/simulation/drift/kinds/train-tree.ts';
import {
	leafAt,
	leavesOf,
	type TreeNode
} from '../../../../../src/lib/simulation/drift/kinds/tree.ts';

const windowOf = (rows: readonly (readonly [number, number, number])[]): LabelledWindow => ({
	x: Float64Array.from(rows, ([x]) => x),
	y: Float64Array.from(rows, ([, y]) => y),
	labels: Uint8Array.from(rows, ([, , label]) => label)
});

const depthOf = (node: TreeNode): number =>
	node.kind === 'leaf' ? 0 : 1 + Math.max(depthOf(node.low), depthOf(node.high));

test('four rows that x tells apart: one question, half way between', () => {
	const window = windowOf([
		[1, 5, 0],
		[2, 1, 0],
		[4, 4, 1],
		[7, 2, 1]
	]);
	expect(trainTree(window, { depth: 3, leafRows: 1 })).toEqual({
		kind: 'split',
		feature: 'x',
		at: 3,
		low: { kind: 'leaf', leaf: 0, rows: 2, probability: 1 / 4 },
		high: { kind: 'leaf', leaf: 1, rows: 2, probability: 3 / 4 }
	});
});

test('a corner takes two questions, the better one first', () => {
	const window = windowOf([
		[0, 0, 0],
		[0, 1, 0],
		[0, 2, 0],
		[1, 0, 0],
		[1, 3, 1],
		[1, 4, 1]
	]);
	const tree = trainTree(window, { depth: 3, leafRows: 1 });
	// By x: 3 of 3 and 2 of 3; by y: 4 of 4 and 2 of 2, which is pure at once.
	expect(tree).toMatchObject({ feature: 'y', at: 2.5, low: { rows: 4 }, high: { rows: 2 } });
});

test('rows that nothing tells apart, or no question left: one leaf', () => {
	const same = windowOf([
		[1, 1, 0],
		[1, 1, 1],
		[1, 1, 1]
	]);
	const leaf = { kind: 'leaf', leaf: 0, rows: 3, probability: 3 / 5 };
	expect(trainTree(same, { depth: 4, leafRows: 1 })).toEqual(leaf);
	const apart = windowOf([
		[1, 1, 0],
		[2, 1, 1],
		[3, 1, 1]
	]);
	expect(trainTree(apart, { depth: 0, leafRows: 1 })).toEqual(leaf);
	expect(trainTree(apart, { depth: 4, leafRows: 2 })).toEqual(leaf);
});

const anyRows = fc.array(
	fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 1)),
	{ minLength: 1, maxLength: 60 }
);
const anyOptions = fc.record({
	depth: fc.integer({ min: 0, max: 4 }),
	leafRows: fc.integer({ min: 1, max: 8 })
});

test('a tree keeps to its size, counts every row once, and says what its leaves hold', () => {
	fc.assert(
		fc.property(anyRows, anyOptions, (rows, options) => {
			const window = windowOf(rows);
			const tree = trainTree(window, options);
			const leaves = leavesOf(tree);
			expect(depthOf(tree)).toBeLessThanOrEqual(options.depth);
			expect(leaves.map(({ leaf }) => leaf)).toEqual(leaves.map((_, i) => i));
			for (const leaf of leaves) {
				const own = rows.filter(([x, y]) => leafAt(tree, x, y).leaf === leaf.leaf);
				expect(own).toHaveLength(leaf.rows);
				const positives = own.filter(([, , label]) => label === 1).length;
				expect(leaf.probability).toBeCloseTo((positives + 1) / (leaf.rows + 2), 12);
				if (leaves.length > 1) expect(leaf.rows).toBeGreaterThanOrEqual(options.leafRows);
			}
		})
	);
});

test('no other question would leave the halves purer', () => {
	/** Gini's impurity of some rows, times how many they are. */
	const impurity = (labels: readonly number[]) => {
		const p = labels.reduce((sum, label) => sum + label, 0) / Math.max(1, labels.length);
		return labels.length * 2 * p * (1 - p);
	};
	const left = (rows: readonly (readonly [number, number, number])[], k: 0 | 1, at: number) =>
		impurity(rows.filter((row) => row[k] <= at).map(([, , label]) => label)) +
		impurity(rows.filter((row) => row[k] > at).map(([, , label]) => label));
	fc.assert(
		fc.property(anyRows, (rows) => {
			const tree = trainTree(windowOf(rows), { depth: 1, leafRows: 1 });
			const best =
				tree.kind === 'leaf'
					? impurity(rows.map(([, , label]) => label))
					: left(rows, tree.feature === 'x' ? 0 : 1, tree.at);
			for (const at of [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5]) {
				expect(best).toBeLessThanOrEqual(Math.min(left(rows, 0, at), left(rows, 1, at)) + 1e-9);
			}
		})
	);
});
