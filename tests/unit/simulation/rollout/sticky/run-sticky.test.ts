import { expect, it } from 'vitest';
import { runSticky } from '../../../../../src/lib/simulation/rollout/sticky/run-sticky.ts';
import type {
	Assignment,
	StickyWorld
} from '../../../../../src/lib/simulation/rollout/sticky/sticky-world.ts';

const world: StickyWorld = {
	users: 1500,
	sessionsPerDay: 1,
	evenness: 0.8,
	requestsPerSession: 5,
	days: 14,
	share: 0.1,
	doublings: 0,
	assignment: 'cookie',
	cookieDays: 0,
	seed: 5
};
const run = (part: Partial<StickyWorld>) => runSticky({ ...world, ...part });
const assignments: readonly Assignment[] = ['user', 'cookie', 'canary-cookie', 'request'];

it.each(assignments)('%s: counts only grow and fit together', (assignment) => {
	const { came, met, both, groups } = run({ assignment, cookieDays: 1, doublings: 2 });
	came.forEach((users, i) => {
		expect(users).toBeGreaterThanOrEqual(came[i - 1] ?? 0);
		expect(met[i]).toBeLessThanOrEqual(users);
		expect(both[i]).toBeLessThanOrEqual(met[i] ?? 0);
	});
	expect(groups.met.users).toBe(met.at(-1));
	expect(groups.met.users + groups.never.users).toBe(came.at(-1));
	expect(groups.never.canaryShare).toBe(0);
});

it('has the same users under every assignment, and the same run from the same seed', () => {
	const [first, ...others] = assignments.map((assignment) => run({ assignment }).came);
	for (const came of others) expect(came).toEqual(first);
	expect(run({})).toEqual(run({}));
});

it('a hash that stands still leaves nobody between the versions', () => {
	const { both, groups } = run({ assignment: 'user' });
	expect(both.at(-1)).toBe(0);
	expect(groups.met.canaryShare).toBe(1);
	expect(run({ assignment: 'user', doublings: 2 }).both.at(-1)).toBeGreaterThan(0);
});

it('a draw each session leaves almost all of them between, and sorts users by how often they come', () => {
	const { groups, both, met } = run({});
	expect((both.at(-1) ?? 0) / (met.at(-1) ?? 1)).toBeGreaterThan(0.9);
	const each = ({ users, sessions }: { users: number; sessions: number }) => sessions / users;
	expect(each(groups.met)).toBeGreaterThan(2 * each(groups.never));
});

it('a cookie of the canary alone pulls the traffic over, one for both sides does not', () => {
	const last = (part: Partial<StickyWorld>) => run({ ...part, cookieDays: 28 }).traffic.at(-1) ?? 0;
	expect(last({ assignment: 'canary-cookie' })).toBeGreaterThan(0.6);
	expect(last({ assignment: 'cookie' })).toBeLessThan(0.15);
});

it('tells what the busiest tenth makes: of exponential rates a third, of even ones little more than its share', () => {
	const often = { users: 3000, sessionsPerDay: 10, days: 28 };
	// The Lorenz curve of the exponential distribution leaves its upper tenth 0.1 (1 + ln 10).
	expect(run({ ...often, evenness: 1 }).busiest).toBeCloseTo(0.1 * (1 + Math.log(10)), 1.5);
	expect(run({ ...often, evenness: 10 }).busiest).toBeLessThan(0.17);
	expect(run({ evenness: 0.2 }).busiest).toBeGreaterThan(0.6);
	expect(run({ users: 1, sessionsPerDay: 1e-9 }).busiest).toBeNaN();
});
