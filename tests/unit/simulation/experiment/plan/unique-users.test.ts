import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import {
	daysFor,
	uniqueUsers
} from '../../../../../src/lib/simulation/experiment/plan/unique-users.ts';
import { runs, seed } from '../../../../counts.ts';

const traffic = { daily: 1000, share: 0.5, regulars: 0.6, visitChance: 0.2 };

it('uniqueUsers: a straight line where everybody is new, a pool where nobody is', () => {
	expect([...uniqueUsers({ ...traffic, regulars: 0 }, 3)]).toEqual([0, 500, 1000, 1500]);
	const pool = uniqueUsers({ ...traffic, regulars: 1 }, 400);
	expect(pool[1]).toBeCloseTo(500, 9);
	expect(pool[400]).toBeCloseTo(2500, 9);
});

it('uniqueUsers: as many as come by when every user is drawn', () => {
	const rng = createRng('visits');
	const pool = (traffic.daily * traffic.regulars) / traffic.visitChance;
	const days = 28;
	const seen = new Uint8Array(pool);
	const takesPart = Array.from({ length: pool }, () => rng.uniform() < traffic.share);
	let users = 0;
	const drawn = [0];
	for (let day = 1; day <= days; day++) {
		for (let i = 0; i < pool; i++) {
			if (rng.uniform() >= traffic.visitChance || seen[i]) continue;
			seen[i] = 1;
			if (takesPart[i]) users++;
		}
		users += rng.binomial(traffic.daily * (1 - traffic.regulars), traffic.share);
		drawn.push(users);
	}
	const expected = uniqueUsers(traffic, days);
	for (const day of [1, 7, 14, 28]) {
		const error = Math.sqrt(expected[day] as number);
		expect(Math.abs((drawn[day] as number) - (expected[day] as number))).toBeLessThan(4 * error);
	}
});

it('uniqueUsers: grows, less and less, never beyond one new user for each visit', () => {
	const share = fc.double({ min: 0.01, max: 1, noNaN: true });
	fc.assert(
		fc.property(share, share, share, (part, regulars, visitChance) => {
			const world = { daily: 100, share: part, regulars, visitChance };
			const users = uniqueUsers(world, 30);
			for (let day = 2; day <= 30; day++) {
				const [a, b, c] = [day - 2, day - 1, day].map((d) => users[d] as number) as [
					number,
					number,
					number
				];
				expect(c).toBeGreaterThanOrEqual(b);
				expect(c - b).toBeLessThanOrEqual(b - a + 1e-9);
				expect(c).toBeLessThanOrEqual(100 * part * day + 1e-9);
			}
		}),
		{ numRuns: runs(300), seed }
	);
});

it('daysFor: the first day with enough, or never', () => {
	const users = uniqueUsers(traffic, 100);
	expect(daysFor(traffic, users[23] as number)).toBe(23);
	expect(daysFor(traffic, (users[23] as number) + 1)).toBe(24);
	expect(daysFor({ ...traffic, regulars: 1 }, 2600)).toBeUndefined();
});
