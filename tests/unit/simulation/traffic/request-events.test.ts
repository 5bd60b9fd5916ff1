import { expect, it } from 'vitest';
import {
	createRequestEvents,
	createTraffic,
	type World
} from '../../../../src/lib/simulation/traffic/index.ts';
import { runs } from '../../../counts.ts';
import { bucketsOf, model, planting, splitWith, sum, threeArms, worldWith } from './worlds.ts';

const few = worldWith({ users: { perDay: 500, assigned: 'user' } });

it('keeps every request: counts are theirs, each user stays with one arm', () => {
	const source = createRequestEvents(few, { keep: true });
	const into = source.counts();
	const armOf = new Map<number, number>();
	let strayed = 0;
	for (const tick of [0, 1, 2]) {
		const { count, user, arm, segment, outcome, bucket, seconds } = source.tick(
			tick,
			threeArms,
			into
		);
		expect(count).toBe(sum(into.requests));
		expect([user, arm, segment, outcome, bucket, seconds].every((l) => l.length === count)).toBe(
			true
		);
		const [requests, errors] = [new Float64Array(6), new Float64Array(6)];
		const latency = new Float64Array(1536);
		for (let i = 0; i < count; i++) {
			const [a = 0, b = 0] = [arm[i], bucket[i]];
			const cell = a * 2 + (segment[i] ?? 0);
			requests[cell] = (requests[cell] ?? 0) + 1;
			if (outcome[i] === 1) errors[cell] = (errors[cell] ?? 0) + 1;
			latency[a * 512 + b] = (latency[a * 512 + b] ?? 0) + 1;
			if ((armOf.get(user[i] ?? 0) ?? a) !== a) strayed++;
			armOf.set(user[i] ?? 0, a);
		}
		expect([into.requests, into.errors]).toEqual([requests, errors]);
		into.latency.forEach((counts, a) => {
			expect(bucketsOf(counts)).toEqual([...latency.subarray(512 * a, 512 * (a + 1))]);
		});
	}
	expect(strayed).toBe(0);
});

it('has as many arrivals as the whole tick, the same for every split, kept or not', () => {
	const [whole, single] = [createTraffic(few), createRequestEvents(few)];
	const kept = createRequestEvents(few, { keep: true });
	const [a, b, c] = [whole.counts(), single.counts(), kept.counts()];
	for (const tick of [0, 7, 3]) {
		whole.tick(tick, splitWith(0.1), a);
		single.tick(tick, threeArms, b);
		kept.tick(tick, threeArms, c);
		expect(sum(b.requests)).toBe(sum(a.requests));
		expect([c.requests, c.errors, c.conversions]).toEqual([b.requests, b.errors, b.conversions]);
		expect(c.latency.map(bucketsOf)).toEqual(b.latency.map(bucketsOf));
	}
});

it('copies requests, and gives zeros without traffic', () => {
	const source = createRequestEvents(few);
	const into = source.counts();
	source.tick(0, splitWith(0, { mirrored: 1 }), into);
	expect(into.mirrored.requests).toBe(sum(into.requests));
	expect(into.latency[1]!.answers).toBe(into.mirrored.requests);
	const silent = createRequestEvents(
		worldWith({ traffic: { perSecond: 0, dailySwing: 0, weekend: 1, spikes: [] } }),
		{ keep: true, latency: false }
	);
	const none = silent.counts();
	expect(silent.tick(0, threeArms, none).count).toBe(0);
	expect(sum(none.requests)).toBe(0);
});

const spikes = [{ atHour: 0.05, minutes: 30, times: 2 }];
const worlds: Record<string, World> = {
	plain: worldWith(),
	'each request anew': worldWith({ users: { perDay: 1e6, assigned: 'request' } }),
	'heavy tail, slow and leaking': planting(
		{ kind: 'slow-tail', times: 2 },
		{ kind: 'leak', errorRatePerHour: 0.1, afterHours: 0 }
	),
	'a segment in ten crashes': planting(
		{ kind: 'segment-crash', segment: 1, errorRate: 0.4 },
		{ kind: 'skewed-feature', segment: 0, loss: 0.5 }
	),
	'overloaded by a spike, cold': worldWith({
		traffic: { perSecond: 200, dailySwing: 0.5, weekend: 0.6, spikes },
		old: { ...model, latency: { ...model.latency, coldTimes: 2, coldMinutes: 60 } }
	})
};

it.each(Object.entries(worlds))(
	'agrees with whole ticks within 4 standard errors: %s',
	(_, world) => {
		const total = [createTraffic(world), createRequestEvents(world)].map((source) => {
			const [into, all] = [source.counts(), source.counts()];
			const latency = [0, 1, 2].map(() => new Array<number>(512).fill(0));
			const slow = [0, 1, 2].map(() => new Array<number>());
			for (let tick = 0; tick < runs(150); tick++) {
				source.tick(tick, threeArms, into);
				for (const key of ['requests', 'errors', 'conversions'] as const) {
					into[key].forEach((x, i) => (all[key][i] = (all[key][i] ?? 0) + x));
				}
				into.latency.forEach((counts, arm) => {
					slow[arm]!.push(counts.percentile(0.95));
					bucketsOf(counts).forEach((n, bucket) => (latency[arm]![bucket]! += n));
				});
			}
			return { ...all, latency, slow };
		});
		const [whole, single] = total as [(typeof total)[0], (typeof total)[0]];
		const pool = world.users.assigned === 'user' ? world.users.perDay : Infinity;
		for (const key of ['requests', 'errors', 'conversions'] as const) {
			whole[key].forEach((x, i) => {
				// The hash gives a pool of users that is a little off the share.
				const off = (x * x) / (0.1 * pool);
				expect(Math.abs(x - (single[key][i] ?? 0))).toBeLessThan(4 * Math.sqrt(2 * x + off + 1));
			});
		}
		for (const arm of [0, 1, 2]) {
			expectSameQuantiles(whole.latency[arm]!, single.latency[arm]!);
			expectSameMean(whole.slow[arm]!, single.slow[arm]!);
		}
	}
);

/** The share of answers below the buckets of P50, P95 and P99 is the same. */
function expectSameQuantiles(one: readonly number[], other: readonly number[]): void {
	const n = sum(one);
	const below = (list: readonly number[], end: number) => sum(list.slice(0, end)) / sum(list);
	for (const p of [0.5, 0.95, 0.99]) {
		let end = 0;
		while (below(one, end) < p) end++;
		const error = Math.sqrt((2 * p * (1 - p)) / n);
		expect(Math.abs(below(one, end) - below(other, end))).toBeLessThan(4 * error);
	}
}

/** The ticks' percentiles come out alike: read from a few draws, or counted from every answer. */
function expectSameMean(one: readonly number[], other: readonly number[]): void {
	const apart = one.map((x, i) => x - other[i]!);
	const mean = sum(apart) / apart.length;
	const variance = sum(apart.map((x) => (x - mean) * (x - mean))) / (apart.length - 1);
	expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(variance / apart.length));
}
