import { expect, test } from 'vitest';
import {
	leafAt,
	leavesOf,
	type TreeNode
} from '../../../../../src/lib/simulation/drift/kinds/tree.ts';

const leaf = (number: number) =>
	({ kind: 'leaf', leaf: number, rows: 10, probability: 0.1 * number }) as const;
const tree: TreeNode = {
	kind: 'split',
	feature: 'x',
	at: 1,
	low: leaf(0),
	high: { kind: 'split', feature: 'y', at: -2, low: leaf(1), high: leaf(2) }
};

test('a row at the border goes to the low side', () => {
	expect(leafAt(tree, 1, 5).leaf).toBe(0);
	expect(leafAt(tree, 1.01, -2).leaf).toBe(1);
	expect(leafAt(tree, 1.01, -1.9).leaf).toBe(2);
});

test('leaves come from left to right', () => {
	expect(leavesOf(tree).map((one) => one.leaf)).toEqual([0, 1, 2]);
});
