import { expect, test } from 'vitest';
import { emptyBin } from '../../../../src/lib/simulation/drift/empty-bin.ts';
import { shareRows } from '../../../../src/lib/simulation/drift/share-rows.ts';

const equal = new Array<number>(10).fill(0.1);
const oneEmpty = shareRows(equal, 9, 0);

test('emptyBin reads infinity as KL once a bin is empty', () => {
	const { kl, empty } = emptyBin(equal, oneEmpty, 1e-4);
	expect([kl, empty]).toEqual([Infinity, [9]]);
});

test('emptyBin reads another PSI for every floor', () => {
	const psi = [1e-3, 1e-4, 1e-6].map((floor) => emptyBin(equal, oneEmpty, floor).psi);
	expect(psi.map((value) => value.toFixed(2))).toEqual(['0.47', '0.70', '1.16']);
});

test('emptyBin says that nearly all of it comes from the empty bin', () => {
	const { psi, fromEmpty } = emptyBin(equal, oneEmpty, 1e-4);
	expect(fromEmpty).toBeCloseTo((1e-4 - 0.1) * Math.log(1e-3), 12);
	expect(psi - fromEmpty).toBeCloseTo(9 * (1 / 9 - 0.1) * Math.log(10 / 9), 9);
});

test('emptyBin finds nothing where nothing moved', () => {
	expect(emptyBin(equal, equal, 1e-4)).toMatchObject({ kl: 0, psi: 0, empty: [], fromEmpty: 0 });
});
