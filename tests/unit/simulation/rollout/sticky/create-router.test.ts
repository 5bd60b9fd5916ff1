import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { createRouter } from '../../../../../src/lib/simulation/rollout/sticky/create-router.ts';
import type { Assignment } from '../../../../../src/lib/simulation/rollout/sticky/sticky-world.ts';

const create = (assignment: Assignment, cookieDays = 0) =>
	createRouter({ assignment, cookieDays, requestsPerSession: 5 }, createRng(4));

function serve(assignment: Assignment, cookieDays: number, days: readonly number[], share = 0.5) {
	const router = create(assignment, cookieDays);
	return Array.from({ length: 200 }, () => {
		router.next();
		return days.map((day) => router.serve(day, share));
	});
}

it('a hash keeps a user, and only moves on when the share is raised', () => {
	for (const [first, later] of serve('user', 0, [0, 9])) expect(later).toBe(first);
	const router = create('user');
	for (let i = 0; i < 200; i++) {
		router.next();
		const [low, high] = [router.serve(0, 0.2), router.serve(1, 0.6)];
		expect(high).toBeGreaterThanOrEqual(low);
	}
});

it('a cookie keeps a user for its lifetime, from when it was set', () => {
	const users = serve('cookie', 1, [0, 0.5, 0.99, 1.01]);
	for (const [first, second, third] of users) expect([second, third]).toEqual([first, first]);
	expect(users.some(([first, , , fourth]) => fourth !== first)).toBe(true);
	expect(serve('cookie', 0, [0, 0.01]).some(([a, b]) => a !== b)).toBe(true);
});

it('a cookie of the canary keeps whom it has, and draws the others with every request', () => {
	const users = serve('canary-cookie', 7, [0, 1, 2], 0.2);
	for (const [first = 0, second = 0, third = 0] of users) {
		if (first > 0) expect(second).toBe(5);
		if (second > 0) expect(third).toBe(5);
	}
	expect(users.some(([first = 0]) => first > 0 && first < 5)).toBe(true);
});

it('without memory a session meets both', () => {
	expect(serve('request', 0, [0]).some(([count = 0]) => count > 0 && count < 5)).toBe(true);
	expect(create('request').serve(0, 1)).toBe(5);
});
