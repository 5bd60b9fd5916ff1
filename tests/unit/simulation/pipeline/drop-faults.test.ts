import { expect, test } from 'vitest';
import {
	dropFaults,
	expectedFall,
	type FaultLayer,
	faultKinds,
	faultLayers
} from '../../../../src/lib/simulation/pipeline/index.ts';

const sheet = new Set<FaultLayer>(['unit', 'integration', 'quality']);

test('dropFaults(seed) lands the same faults at the same depths', () => {
	expect(dropFaults(3, 20)(sheet)).toEqual(dropFaults(3, 20)(sheet));
	expect(dropFaults(4, 20)(sheet)).not.toEqual(dropFaults(3, 20)(sheet));
});

test('dropFaults(seed) agrees with the closed form over many faults', () => {
	const each = 20_000;
	for (const layers of [sheet, new Set(faultLayers)]) {
		const landings = dropFaults(1, each)(layers);
		const { caught } = expectedFall({ layers, faultsOfEachKind: each, ratio: 2 });
		caught.forEach((expected, depth) => {
			const count = faultKinds.reduce(
				(all, kind) => all + landings[kind].filter((at) => at === depth).length,
				0
			);
			// Five standard deviations of a count of 120,000.
			expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected) + 1);
		});
	}
});

test('dropFaults(seed): a layer more catches some earlier and none later', () => {
	const drop = dropFaults(2, 200);
	const before = drop(sheet);
	const after = drop(new Set([...sheet, 'data', 'monitoring']));
	for (const kind of faultKinds) {
		after[kind].forEach((depth, i) => expect(depth).toBeLessThanOrEqual(before[kind][i] ?? 0));
	}
});
