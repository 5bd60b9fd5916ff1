import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runSticky } from '../../../../../src/lib/simulation/rollout/sticky/run-sticky.ts';
import { cameBy, metBy } from '../../../../../src/lib/simulation/rollout/sticky/sticky-share.ts';
import type { StickyWorld } from '../../../../../src/lib/simulation/rollout/sticky/sticky-world.ts';
import { runs, seed } from '../../../../counts.ts';

const world: StickyWorld = {
	users: runs(40_000),
	sessionsPerDay: 1,
	evenness: 0.8,
	requestsPerSession: 5,
	days: 14,
	share: 0.1,
	doublings: 0,
	assignment: 'cookie',
	cookieDays: 0,
	seed: 12
};

const cases: readonly Partial<StickyWorld>[] = [
	{},
	{ assignment: 'user' },
	{ assignment: 'user', doublings: 3, share: 0.05 },
	{ doublings: 2, share: 0.07, evenness: 3 },
	{ cookieDays: 1 },
	{ cookieDays: 0.25, sessionsPerDay: 4 },
	{ cookieDays: 7, share: 0.3, evenness: 0.4 },
	{ assignment: 'request', doublings: 1 },
	{ assignment: 'canary-cookie', cookieDays: 1, share: 0.02, requestsPerSession: 8 }
];

it.each(cases)('the formula is what the users do, within 3 standard errors: %o', (part) => {
	const here = { ...world, ...part };
	const { days, came, met } = runSticky(here);
	for (const place of [3, 20, 55]) {
		const day = days[place] ?? 0;
		near(came[place], cameBy(here, day), here.users);
		near(met[place], metBy(here, day), here.users);
	}
});

function near(count: number | undefined, chance: number | undefined, users: number) {
	const p = chance ?? NaN;
	const off = Math.abs((count ?? NaN) / users - p);
	expect(off).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / users) + 1e-12);
}

it('has the values that can be worked out by hand', () => {
	const session = 1 - (1 + (1 / 0.8) * 0.1 * 14) ** -0.8;
	expect(metBy(world, 14)).toBeCloseTo(session, 12);
	const request = 1 - (1 + (1 / 0.8) * (1 - 0.9 ** 5) * 14) ** -0.8;
	expect(metBy({ ...world, assignment: 'request' }, 14)).toBeCloseTo(request, 12);
	const hash = metBy({ ...world, assignment: 'user' }, 14) ?? NaN;
	expect(hash / cameBy(world, 14)).toBeCloseTo(0.1, 12);
	expect(metBy({ ...world, cookieDays: 2, doublings: 1 }, 14)).toBeUndefined();
});

it('a cookie that never ends is a hash, one that ends at once is a session', () => {
	const longLived = metBy({ ...world, cookieDays: 100 }, 14);
	expect(longLived).toBeCloseTo(metBy({ ...world, assignment: 'user' }, 14) ?? NaN, 9);
	const brief = metBy({ ...world, cookieDays: 1e-4 }, 14);
	expect(brief).toBeCloseTo(metBy(world, 14) ?? NaN, 3);
});

it('only grows, never beyond those who came, and less memory means more users', () => {
	const share = fc.double({ min: 0.001, max: 1, noNaN: true });
	const day = fc.double({ min: 0.1, max: 28, noNaN: true });
	fc.assert(
		fc.property(share, day, fc.integer({ min: 1, max: 20 }), (s, t, requestsPerSession) => {
			const here = { ...world, days: 28, share: s, requestsPerSession };
			const by = (part: Partial<StickyWorld>) => metBy({ ...here, ...part }, t) ?? NaN;
			const [hash, cookie] = [by({ assignment: 'user' }), by({ cookieDays: 1 })];
			const [session, request] = [by({}), by({ assignment: 'request' })];
			expect(hash).toBeLessThanOrEqual(cookie + 1e-9);
			expect(cookie).toBeLessThanOrEqual(session + 1e-9);
			expect(session).toBeLessThanOrEqual(request + 1e-9);
			expect(request).toBeLessThanOrEqual(cameBy(here, t) + 1e-9);
		}),
		{ numRuns: runs(500), seed }
	);
});
