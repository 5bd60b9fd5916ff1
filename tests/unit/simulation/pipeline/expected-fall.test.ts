import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	expectedFall,
	type FaultLayer,
	faultLayers,
	layerHours
} from '../../../../src/lib/simulation/pipeline/index.ts';

const fall = (layers: FaultLayer[], ratio = 2) =>
	expectedFall({ layers: new Set(layers), faultsOfEachKind: 20, ratio });
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test('expectedFall(no layers) gives every fault to the users, at the last price', () => {
	const { caught, totalHours } = fall([]);
	expect(caught).toEqual([0, 0, 0, 0, 0, 0, 120]);
	expect(totalHours).toBeCloseTo(120 * 64, 9);
});

test('expectedFall(one layer) catches its share of each kind', () => {
	const { caught, totalHours } = fall(['unit']);
	expect(caught[0]).toBeCloseTo(20 * 0.65, 12);
	expect(caught[6]).toBeCloseTo(120 - 13, 12);
	expect(totalHours).toBeCloseTo(layerHours.unit + 13 + 107 * 64, 9);
});

test('expectedFall(layers) loses no fault and never gives users more by one layer more', () => {
	fc.assert(
		fc.property(fc.subarray([...faultLayers]), fc.constantFrom(...faultLayers), (some, more) => {
			const before = fall(some);
			const after = fall([...some, more]);
			expect(sum(after.caught)).toBeCloseTo(120, 9);
			expect(after.caught[6]).toBeLessThanOrEqual((before.caught[6] ?? 0) + 1e-9);
		}),
		{ seed: 1 }
	);
});

test('expectedFall(layers) at a ratio of 1 pays an hour for each fault, wherever it is caught', () => {
	expect(fall(['unit', 'canary'], 1).totalHours).toBeCloseTo(
		120 + layerHours.unit + layerHours.canary,
		9
	);
});
