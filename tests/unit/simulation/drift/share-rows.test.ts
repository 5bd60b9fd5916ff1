import { expect, test } from 'vitest';
import { shareRows } from '../../../../src/lib/simulation/drift/share-rows.ts';

const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

test('shareRows gives the rest to the other bins in proportion', () => {
	expect(shareRows([0.5, 0.25, 0.25], 0, 0.2)).toEqual([0.2, 0.4, 0.4]);
});

test('shareRows keeps the sum at one through many moves', () => {
	let shares: readonly number[] = new Array<number>(10).fill(0.1);
	for (let i = 0; i < 200; i++) shares = shareRows(shares, i % 10, ((i * 37) % 40) / 100);
	expect(total(shares)).toBeCloseTo(1, 12);
});

test('shareRows empties a bin exactly', () => {
	expect(shareRows([0.1, 0.9], 0, 0)[0]).toBe(0);
});

test('shareRows fills the others equally where they had nothing', () => {
	expect(shareRows([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
});
