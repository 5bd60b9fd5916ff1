import { expect, test } from 'vitest';
import { trueShare } from '../../../../../src/lib/simulation/drift/kinds/true-share.ts';
import {
	worldAtRest,
	worldOf,
	worlds
} from '../../../../../src/lib/simulation/drift/kinds/worlds.ts';
import { normal } from '../../../../../src/lib/stats/index.ts';

test.each(worlds)('in $id half of the rows are positive at rest', (world) => {
	expect(trueShare(world, worldAtRest)).toBeCloseTo(0.5, 7);
});

test.each([0.05, 0.3, 0.95])('with nothing else moved a share of %d is that share', (positives) => {
	for (const world of worlds) {
		expect(trueShare(world, { ...worldAtRest, positives })).toBeCloseTo(positives, 7);
	}
});

test('inputs along a straight rule change no share, inputs across it do', () => {
	const straight = worldOf('straight');
	expect(trueShare(straight, { ...worldAtRest, up: 2 })).toBeCloseTo(0.5, 7);
	// The mean of a logistic curve over a normal, by fine steps.
	let exact = 0;
	for (let z = -8; z < 8; z += 0.001) {
		exact += (0.001 * normal(0, 1).pdf(z)) / (1 + Math.exp(-3 * (z + 1)));
	}
	expect(trueShare(straight, { ...worldAtRest, across: 1 })).toBeCloseTo(exact, 4);
});
