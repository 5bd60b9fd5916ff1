import { expect, test } from 'vitest';
import { windowRequests } from '../../../../src/lib/simulation/rollout/window-requests.ts';

test('windowRequests counts whole requests, whatever the rounding', () => {
	expect(windowRequests({ qps: 100, share: 0.1, windowSeconds: 300 })).toBe(3000);
	expect(windowRequests({ qps: 3, share: 0.1, windowSeconds: 10 })).toBe(3);
	expect(windowRequests({ qps: 1, share: 0.001, windowSeconds: 10 })).toBe(0);
});
