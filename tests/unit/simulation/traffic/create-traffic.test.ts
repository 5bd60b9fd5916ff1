import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTraffic } from '../../../../src/lib/simulation/traffic/create-traffic.ts';
import type { Split, TickCounts, World } from '../../../../src/lib/simulation/traffic/index.ts';
import { runs, seed } from '../../../counts.ts';
import { model, splitWith, sum, threeArms, worldWith } from './worlds.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

const worlds: fc.Arbitrary<World> = fc
	.record({
		seed: fc.nat(),
		startHour: fc.integer({ min: 0, max: 167 }),
		perSecond: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 100_000, noNaN: true })),
		tickSeconds: fc.constantFrom(10, 60, 300),
		errorRate: chance,
		capacity: fc.double({ min: 0.5, max: 500, noNaN: true }),
		segments: fc.integer({ min: 1, max: 8 })
	})
	.map(({ perSecond, errorRate, capacity, segments, ...rest }) =>
		worldWith({
			...rest,
			traffic: {
				perSecond,
				dailySwing: 0.9,
				weekend: 0.5,
				spikes: [{ atHour: 0, minutes: 5, times: 4 }]
			},
			fresh: { ...model, errorRate, capacity },
			segments: Array.from({ length: segments }, (_, i) => ({ name: `${i}`, share: 1 / segments })),
			defects: [
				{ kind: 'segment-crash', segment: 0, errorRate: 0.5 },
				{ kind: 'slow-tail', times: 2 },
				{ kind: 'writes-twice', share: 0.1 }
			]
		})
	);

const splits: fc.Arbitrary<Split> = fc
	.record({ fresh: chance, ofRest: chance, mirrored: chance, ageMinutes: fc.nat(10_000) })
	.map(({ fresh, ofRest, mirrored, ageMinutes }) => ({
		shares: [(1 - fresh) * (1 - ofRest), fresh, (1 - fresh) * ofRest],
		...{ mirrored, ageMinutes, wentBack: false }
	}));

function drawn(world: World, split: Split, tick: number, options = {}) {
	const traffic = createTraffic(world, options);
	const into = traffic.counts();
	traffic.tick(tick, split, into);
	return into;
}

/** What a reader asks of latencies. */
const slow = ({ latency }: TickCounts) =>
	latency.map((arm) => [0.5, 0.95, 0.99].map((p) => arm.percentile(p)));

/** Arrivals by segment, over the arms. */
function arrivals(world: World, split: Split, tick: number): number[] {
	const { requests } = drawn(world, split, tick, { latency: false });
	const n = world.segments.length;
	return world.segments.map((_, s) =>
		[0, 1, 2].reduce((all, a) => all + (requests[a * n + s] ?? 0), 0)
	);
}

it('keeps its laws in any world, under any split', () => {
	fc.assert(
		fc.property(worlds, splits, fc.nat(1000), (world, split, tick) => {
			const into = drawn(world, split, tick);
			const n = world.segments.length;
			const lists = [into.requests, into.errors, into.conversions];
			for (const list of [...lists, into.utilisation, into.replicas]) {
				expect(list.every((x) => x >= 0 && Number.isFinite(x))).toBe(true);
			}
			for (const list of lists) expect(list.every(Number.isInteger)).toBe(true);
			into.requests.forEach((all, i) => {
				expect((into.errors[i] ?? 0) + (into.conversions[i] ?? 0)).toBeLessThanOrEqual(all);
			});
			for (const arm of [0, 1, 2]) {
				const answers = sum(into.requests.subarray(arm * n, arm * n + n));
				const copies = arm === 1 ? into.mirrored.requests : 0;
				expect(into.latency[arm]!.answers).toBe(answers + copies);
				if (split.shares[arm] === 0) expect(answers).toBe(0);
			}
			const { requests, errors, sideEffects } = into.mirrored;
			expect(requests).toBeLessThanOrEqual(sum(into.requests));
			expect(Math.max(errors, sideEffects)).toBeLessThanOrEqual(requests);
			if (world.traffic.perSecond === 0) expect(lists.every((list) => sum(list) === 0)).toBe(true);
		}),
		{ seed, numRuns: runs(1000) }
	);
});

it('meets every split with the same arrivals, and gives the same tick for the same seed', () => {
	fc.assert(
		fc.property(worlds, splits, splits, fc.nat(1000), (world, one, other, tick) => {
			expect(arrivals(world, one, tick)).toEqual(arrivals(world, other, tick));
			const [first, second] = [drawn(world, one, tick), drawn(world, one, tick)];
			expect(first.errors).toEqual(second.errors);
			expect(slow(first)).toEqual(slow(second));
		}),
		{ seed, numRuns: runs(300) }
	);
});

it('draws the same requests and errors when latency or conversions are left out', () => {
	const world = worldWith();
	const all = drawn(world, threeArms, 3);
	const some = drawn(world, threeArms, 3, { latency: false, conversions: false });
	expect(some.requests).toEqual(all.requests);
	expect(some.errors).toEqual(all.errors);
	expect([some.latency.length, sum(some.conversions)]).toEqual([0, 0]);
});

it('gives a tick in any order', () => {
	const traffic = createTraffic(worldWith());
	const [forwards, back] = [traffic.counts(), traffic.counts()];
	traffic.tick(5, splitWith(0.1), forwards);
	for (const tick of [9, 2]) traffic.tick(tick, splitWith(0.5), back);
	traffic.tick(5, splitWith(0.1), back);
	const again = slow(back);
	traffic.tick(5, splitWith(0.1), forwards);
	expect(slow(forwards)).toEqual(again);
	expect([back.requests, back.errors]).toEqual([forwards.requests, forwards.errors]);
});

it('differs from seed to seed and from tick to tick', () => {
	const firsts = [1, 2, 3].flatMap((each) =>
		[0, 1, 2].map((tick) => arrivals(worldWith({ seed: each }), threeArms, tick)[0])
	);
	expect(new Set(firsts).size).toBeGreaterThan(6);
});

it('honours the split and the expected counts over a day', () => {
	const world = worldWith({ startHour: 0 });
	const traffic = createTraffic(world, { latency: false });
	const into = traffic.counts();
	const total = { requests: new Float64Array(6), errors: new Float64Array(6) };
	for (let tick = 0; tick < traffic.ticks; tick++) {
		traffic.tick(tick, threeArms, into);
		into.requests.forEach((x, i) => (total.requests[i] = (total.requests[i] ?? 0) + x));
		into.errors.forEach((x, i) => (total.errors[i] = (total.errors[i] ?? 0) + x));
	}
	const mean = 50 * 86_400;
	for (const [arm, share] of threeArms.shares.entries()) {
		for (const [s, segment] of world.segments.entries()) {
			const expected = mean * share * segment.share;
			const [n = 0, failed = 0] = [total.requests[2 * arm + s], total.errors[2 * arm + s]];
			expect(Math.abs(n - expected)).toBeLessThan(4 * Math.sqrt(expected));
			expect(Math.abs(failed - 0.01 * n)).toBeLessThan(4 * Math.sqrt(0.0099 * n));
		}
	}
});
