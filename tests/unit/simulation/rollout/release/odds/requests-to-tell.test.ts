import { expect, test } from 'vitest';
import {
	requestsToTell,
	shareToTell
} from '../../../../../../src/lib/simulation/rollout/release/odds/requests-to-tell.ts';

test('0.2 % from 0.1 %, 90 % power, 5 % one-sided: 25,652 a side, 1.4 % of 500 requests a second', () => {
	const requests = requestsToTell({ sound: 0.001, broken: 0.002, alpha: 0.05, power: 0.9 });
	expect(requests).toBe(25_652);
	// 25,651.1 before it is rounded up.
	expect(shareToTell(requests, 500, 60)).toBeCloseTo(0.01425, 4);
});

test('a quiet service has not enough traffic', () => {
	expect(shareToTell(25_652, 2, 60)).toBeGreaterThan(0.5);
});
