import { expect, it } from 'vitest';
import {
	drawIntervals,
	soundErrorRate,
	type IntervalWorld
} from '../../../../../src/lib/simulation/rollout/kayenta/draw-intervals.ts';
import { mean } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';

const world: IntervalWorld = {
	metric: 'errors',
	requests: 20_000,
	noise: 0.01,
	worse: 0,
	times: 100,
	seed: 3
};

it('draws errors about 0.1 %, and spoils as many intervals as asked', () => {
	const draws = Array.from({ length: runs(1000) }, (_, seed) =>
		drawIntervals({ ...world, worse: 4, seed: seed + 1 })
	);
	const expected = world.requests * soundErrorRate;
	const error = Math.sqrt(expected / (10 * draws.length));
	expect(Math.abs(mean(draws.flatMap(({ control }) => [...control])) - expected)).toBeLessThan(
		3 * error
	);
	const spoilt = draws.flatMap(({ canary }) => [...canary.slice(0, 4)]);
	expect(Math.abs(mean(spoilt) - 100 * expected)).toBeLessThan(
		3 * Math.sqrt((100 * expected) / spoilt.length)
	);
});

it('keeps the luck of a seed, whatever is spoilt', () => {
	const [sound, spoilt] = [drawIntervals(world), drawIntervals({ ...world, worse: 7 })];
	expect(spoilt.control).toEqual(sound.control);
	expect(spoilt.canary.slice(7)).toEqual(sound.canary.slice(7));
	expect(drawIntervals({ ...world, worse: 3, times: 1e4 }).canary[0]).toBe(world.requests);
});

it('draws a P95 to a tenth of a millisecond', () => {
	const { control, canary } = drawIntervals({ ...world, metric: 'latency', worse: 10, times: 2 });
	for (const ms of control) expect(Number(ms.toFixed(1))).toBe(ms);
	expect(mean(canary) / mean(control)).toBeCloseTo(2, 1);
});
