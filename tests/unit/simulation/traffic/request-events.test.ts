import { expect, it } from 'vitest';
import {
	createRequestEvents,
	createTraffic,
	type World
} from '../../../../src/lib/simulation/traffic/index.ts';
import { runs } from '../../../counts.ts';
import { model, planting, splitWith, sum, threeArms, worldWith } from './worlds.ts';

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
		expect(latency.every((n, at) => n === into.latency[at])).toBe(true);
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
		expect(c.latency.every((n, at) => n === b.latency[at])).toBe(true);
	}
});

it('copies requests, and gives zeros without traffic', () => {
	const source = createRequestEvents(few);
	const into = source.counts();
	source.tick(0, splitWith(0, { mirrored: 1 }), into);
	expect(into.mirrored.requests).toBe(sum(into.requests));
	expect(sum(into.latency.subarray(512, 1024))).toBe(into.mirrored.requests);
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
			for (let tick = 0; tick < runs(150); tick++) {
				source.tick(tick, threeArms, into);
				for (const key of ['requests', 'errors', 'conversions', 'latency'] as const) {
					into[key].forEach((x, i) => (all[key][i] = (all[key][i] ?? 0) + x));
				}
			}
			return all;
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
		for (const arm of [0, 1, 2]) expectSameQuantiles(whole.latency, single.latency, arm);
	}
);

/** The share of answers below the buckets of P50, P95 and P99 is the same. */
function expectSameQuantiles(one: Float64Array, other: Float64Array, arm: number): void {
	const [a, b] = [one, other].map((list) => list.subarray(512 * arm, 512 * (arm + 1)));
	const n = sum(a ?? []);
	const below = (list: Float64Array | undefined, end: number) =>
		sum(list?.subarray(0, end) ?? []) / sum(list ?? []);
	for (const p of [0.5, 0.95, 0.99]) {
		let end = 0;
		while (below(a, end) < p) end++;
		const error = Math.sqrt((2 * p * (1 - p)) / n);
		expect(Math.abs(below(a, end) - below(b, end))).toBeLessThan(4 * error);
	}
}
