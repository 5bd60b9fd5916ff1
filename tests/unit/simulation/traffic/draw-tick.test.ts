import { expect, it } from 'vitest';
import type { Rng } from '../../../../src/lib/random/index.ts';
import { createConditions } from '../../../../src/lib/simulation/traffic/conditions.ts';
import { createTraffic } from '../../../../src/lib/simulation/traffic/create-traffic.ts';
import {
	createStreams,
	drawArms,
	drawArrivals,
	drawConversions,
	drawCopies,
	drawErrors,
	expectLatency,
	goToTick
} from '../../../../src/lib/simulation/traffic/draw-tick.ts';
import { splitWith, threeArms, worldWith } from './worlds.ts';

const world = worldWith();
const conditions = createConditions(world, { latency: true, defects: true })(0, threeArms);
const counts = () => createTraffic(world).counts();

it('draws the same from any tick, whatever was drawn before', () => {
	const streams = createStreams(1);
	const first = () => {
		goToTick(streams, 4);
		return [...Object.values(streams).flat()].map((rng: Rng) => rng.uniform());
	};
	const before = first();
	for (let i = 0; i < 5; i++) streams.errors.normal();
	expect(first()).toEqual(before);
	expect(new Set(before).size).toBe(8);
});

it('draws no arrivals where none are expected', () => {
	const arrived = new Float64Array(2);
	drawArrivals(createStreams(1).arrivals, Float64Array.of(0, 1000), arrived);
	expect(arrived[0]).toBe(0);
	expect(Math.abs((arrived[1] ?? 0) - 1000)).toBeLessThan(4 * Math.sqrt(1000));
});

it('sends every arrival to one arm', () => {
	const { requests } = counts();
	const { arms } = createStreams(2);
	const arrived = Float64Array.of(10_000, 500);
	drawArms(arms, arrived, threeArms, requests);
	for (const s of [0, 1]) {
		expect((requests[s] ?? 0) + (requests[2 + s] ?? 0) + (requests[4 + s] ?? 0)).toBe(arrived[s]);
	}
	drawArms(arms, arrived, splitWith(1), requests);
	expect([...requests]).toEqual([0, 0, 10_000, 500, 0, 0]);
	drawArms(arms, arrived, { ...threeArms, shares: [0, 0, 1] }, requests);
	expect([...requests]).toEqual([0, 0, 0, 0, 10_000, 500]);
});

it('draws errors, conversions and latencies among what there is', () => {
	const streams = createStreams(3);
	const into = counts();
	into.requests.set([1000, 0, 50, 20, 0, 7]);
	drawErrors(streams.errors, conditions, into);
	drawConversions(streams.conversions, conditions, into);
	into.mirrored.requests = 30;
	expectLatency(streams.latency, conditions, into);
	into.requests.forEach((n, i) => {
		expect((into.errors[i] ?? 0) + (into.conversions[i] ?? 0)).toBeLessThanOrEqual(n);
	});
	expect(into.latency.map(({ answers }) => answers)).toEqual([1000, 100, 7]);
});

it('copies a share, with the new model’s errors', () => {
	const { copies } = createStreams(4);
	const into = counts();
	const arrived = Float64Array.of(90_000, 10_000);
	const broken = { ...conditions, sideEffects: 1, errorRate: conditions.errorRate.map(() => 0.5) };
	drawCopies({ ...createStreams(4), copies }, arrived, { mirrored: 0.2, conditions: broken }, into);
	const { requests, errors, sideEffects } = into.mirrored;
	expect(Math.abs(requests - 20_000)).toBeLessThan(4 * Math.sqrt(16_000));
	expect(Math.abs(errors - requests / 2)).toBeLessThan(4 * Math.sqrt(requests / 4));
	expect(sideEffects).toBe(requests);
});
