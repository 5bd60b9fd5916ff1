import { expect, it } from 'vitest';
import {
	interleaveBlock,
	momentsOfSide
} from '../../../../../src/lib/simulation/experiment/interleave/interleave-block.ts';
import { readInterleave } from '../../../../../src/lib/simulation/experiment/interleave/read-interleave.ts';
import type { InterleaveRequest } from '../../../../../src/lib/simulation/experiment/interleave/types.ts';
import { normal, runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { someRankers } from './some-rankers.ts';

function read(change: Partial<InterleaveRequest> = {}) {
	const request = { ...someRankers, ...change };
	return readInterleave(request.sizes, [runToEnd(interleaveBlock(request))]);
}
const alike = { ...someRankers.world, noiseB: someRankers.world.noiseA };

it.each(['team-draft', 'balanced'] as const)('%s: rankers as good raise 5 % alarms', (method) => {
	const experiments = runs(1000);
	const { split, mixed } = read({ world: alike, method, sizes: [300], experiments });
	const error = Math.sqrt((0.05 * 0.95) / experiments);
	for (const { saysA, saysB } of [split, mixed]) {
		expect(Math.abs((saysA[0] ?? 0) + (saysB[0] ?? 0) - 0.05)).toBeLessThan(3.5 * error);
	}
});

it('interleaving sees a better ranker with far fewer users, as often as its score says', () => {
	const experiments = runs(1000);
	const { split, mixed, sizes, ratio } = read({ experiments });
	expect(ratio ?? 0).toBeGreaterThan(3);
	for (const method of [split, mixed]) {
		sizes.forEach((size, k) => {
			const expected = normal(0, 1).sf(1.96 - method.perUser * Math.sqrt(size));
			const error = Math.sqrt(Math.max(0.01, expected * (1 - expected)) / experiments);
			expect(Math.abs((method.saysB[k] ?? 0) - expected)).toBeLessThan(4 * error + 0.02);
		});
	}
});

it('momentsOfSide: mean and variance', () => {
	expect(momentsOfSide([4, 10, 30])).toEqual({ mean: 2.5, variance: 5 / 3 });
});

it('interleaveBlock refuses in a sentence', () => {
	expect(() => read({ sizes: [3] })).toThrow('Sizes are even numbers');
});
