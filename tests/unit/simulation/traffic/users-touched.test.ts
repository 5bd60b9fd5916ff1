import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { createRequestEvents } from '../../../../src/lib/simulation/traffic/index.ts';
import { staysAway } from '../../../../src/lib/simulation/traffic/user-activity.ts';
import { createUsersTouched } from '../../../../src/lib/simulation/traffic/users-touched.ts';
import { splitWith, worldWith } from './worlds.ts';

const sticky = { perDay: 10_000, assigned: 'user' } as const;
const loose = { perDay: 10_000, assigned: 'request' } as const;

it('never reaches more than the sticky share, and everybody without sticking', () => {
	const [few, all] = [createUsersTouched(sticky), createUsersTouched(loose)];
	let [last, ofAll] = [0, 0];
	for (let tick = 0; tick < 300; tick++) {
		const now = few.add(1000, 0.1);
		expect(now).toBeGreaterThanOrEqual(last);
		[last, ofAll] = [now, all.add(1000, 0.1)];
	}
	expect(last).toBeCloseTo(1000, 5);
	expect(ofAll).toBeCloseTo(10_000, 5);
});

it('counts steps of a rollout: users of the first step are the same ones later', () => {
	const touched = createUsersTouched(sticky);
	touched.add(1e6, 0.1);
	expect(touched.add(1e6, 0.5)).toBeCloseTo(5000, 5);
	expect(touched.add(1e6, 0.2)).toBeCloseTo(5000, 5);
	expect(touched.add(0, 1)).toBeCloseTo(5000, 5);
	expect(touched.add(1e6, 0)).toBeCloseTo(5000, 5);
});

it.each([sticky, loose, { ...sticky, spread: 2 }])(
	'draws what it expects, request by request as at once',
	(users) => {
		const plan = [
			[20, 0.05],
			[700, 0.05],
			[25, 0.1],
			[4000, 0.3]
		] as const;
		const expected = createUsersTouched(users);
		const want = plan.map(([n, share]) => expected.add(n, share));
		const seen = want.map((): number[] => []);
		for (let run = 0; run < 200; run++) {
			const drawn = createUsersTouched(users, run);
			plan.forEach(([n, share], k) => seen[k]?.push(drawn.add(n, share)));
		}
		want.forEach((mean, k) => {
			const list = seen[k] ?? [];
			const average = list.reduce((sum, x) => sum + x, 0) / list.length;
			const variance = list.reduce((sum, x) => sum + (x - average) ** 2, 0) / (list.length - 1);
			expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / 200) + 1);
		});
	}
);

it.each([0, 1, 2])('agrees with single users who come with a spread of %d', (spread) => {
	const users = { perDay: 4000, assigned: 'user', spread } as const;
	const source = createRequestEvents(worldWith({ users }), { keep: true });
	const into = source.counts();
	const seen = new Set<number>();
	let fresh = 0;
	for (let tick = 0; tick < 4; tick++) {
		const { user, arm } = source.tick(tick, splitWith(0.5), into);
		arm.forEach((one, i) => one === 1 && seen.add(user[i] ?? 0));
		fresh += into.requests[2]! + into.requests[3]!;
	}
	// The hash may give the canary a little more or less than half of the users.
	const half = 4 * Math.sqrt(1000);
	const expected = createUsersTouched(users).add(fresh, 0.5);
	const away = staysAway(0, fresh / 2000, spread);
	expect(expected).toBeCloseTo(2000 * (1 - away), 6);
	expect(Math.abs(seen.size - expected)).toBeLessThan(
		half * (1 - away) + 4 * Math.sqrt(2000 * away)
	);
});

it('agrees with users counted one by one', () => {
	const [rng, seen] = [createRng(5), new Set<number>()];
	for (let i = 0; i < 15_000; i++) seen.add(rng.integer(10_000));
	const expected = createUsersTouched(loose).add(15_000, 1);
	expect(Math.abs(seen.size - expected)).toBeLessThan(4 * Math.sqrt(10_000 * 0.22 * 0.78));
});
