import { expect, test } from 'vitest';
import { countDisagreements } from '../../../../src/lib/simulation/traffic/count-disagreements.ts';
import {
	createRequestEvents,
	createTraffic
} from '../../../../src/lib/simulation/traffic/index.ts';
import { mirroredTraffic } from '../../../../src/lib/simulation/traffic/mirrored-traffic.ts';
import { saltOf, userHash } from '../../../../src/lib/simulation/traffic/user-hash.ts';
import { planting, splitWith, worldWith } from './worlds.ts';

const segments = [
	{ name: 'web', share: 0.7, differs: 0.01, newLets: 0.5 },
	{ name: 'gifts', share: 0.3, differs: 0.4, newLets: 0.9 }
];
const day = { seed: 3, requests: 500, users: 300 };

test('mirroredTraffic is the same for the same seed, and another for another', () => {
	const traffic = mirroredTraffic(day, segments);
	expect(mirroredTraffic(day, segments)).toEqual(traffic);
	expect(mirroredTraffic({ ...day, seed: 4 }, segments).answer).not.toEqual(traffic.answer);
});

test('mirroredTraffic holds to its shares within five standard deviations', () => {
	const n = 200_000;
	const { segment, answer, place } = mirroredTraffic({ seed: 5, requests: n, users: n }, segments);
	const near = (count: number, expected: number) =>
		expect(Math.abs(count / n - expected)).toBeLessThan(
			5 * Math.sqrt((expected * (1 - expected)) / n)
		);
	near(segment.filter((index) => index === 1).length, 0.3);
	near(answer.filter((kind) => kind !== 0).length, 0.7 * 0.01 + 0.3 * 0.4);
	near(answer.filter((kind) => kind === 2).length, 0.7 * 0.005 + 0.3 * 0.36);
	near(place.filter((at) => at < 0.1 * 2 ** 32).length, 0.1);
});

test('a share mirrors the users whom the lab’s router would send to the new model', () => {
	const world = worldWith({ seed: day.seed, tickSeconds: 10 });
	const source = createRequestEvents(world, { latency: false, keep: true });
	const { user, arm } = source.tick(0, splitWith(0.1), source.counts());
	const salt = saltOf(day.seed);
	user.forEach((one, i) => expect(userHash(one, salt) < 0.1 * 2 ** 32).toBe(arm[i] === 1));
	const { place } = mirroredTraffic(day, segments);
	const hashes = new Set(Array.from({ length: day.users }, (_, one) => userHash(one, salt)));
	expect(place.every((at) => hashes.has(at))).toBe(true);
});

test('as many copies as the lab’s shadow gets of a day, and as many messages sent twice', () => {
	const requests = 100_000;
	const perSecond = requests / 86_400;
	const world = {
		...planting({ kind: 'writes-twice', share: 0.02 }),
		...{ tickSeconds: 300, traffic: { perSecond, dailySwing: 0, weekend: 1, spikes: [] } }
	};
	const source = createTraffic(world, { latency: false });
	const counts = source.counts();
	const sums = { copied: 0, sent: 0 };
	for (let tick = 0; tick < source.ticks; tick++) {
		source.tick(tick, splitWith(0, { mirrored: 0.1 }), counts);
		sums.copied += counts.mirrored.requests;
		sums.sent += counts.mirrored.sideEffects;
	}
	const traffic = mirroredTraffic({ seed: 8, requests, users: 60_000 }, segments);
	const ours = countDisagreements(traffic, 0.1).reduce((sum, one) => sum + one.requests, 0);
	expect(Math.abs(ours - sums.copied)).toBeLessThan(4 * Math.sqrt(10_000 + 27_000));
	expect(Math.abs(0.02 * ours - sums.sent)).toBeLessThan(4 * Math.sqrt(200));
});
