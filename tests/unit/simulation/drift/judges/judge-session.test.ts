import { expect, it } from 'vitest';
import { createJudgeSession } from '../../../../../src/lib/simulation/drift/judges/judge-session.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { normalRequest } from './requests.ts';

const request = normalRequest(0.3, 100);

it('two batches are one long one', () => {
	const session = createJudgeSession();
	runToEnd(session({ ...request, from: 0, days: 20 }));
	const both = runToEnd(session({ ...request, from: 20, days: 30 }));
	const whole = runToEnd(createJudgeSession()({ ...request, from: 0, days: 50 }));
	expect(both).toEqual(whole);
	expect(both[0]?.days).toBe(50);
});

it('a batch that starts at day 0 begins anew, also after one that was stopped', () => {
	const session = createJudgeSession();
	runToEnd(session({ ...request, from: 0, days: 20 }));
	session({ ...request, from: 20, days: 20 }).next();
	const again = runToEnd(session({ ...request, from: 0, days: 10 }));
	expect(again[0]?.days).toBe(10);
});

it('rates lie in their intervals, and reaches are in order', () => {
	for (const { quiet, drifted } of runToEnd(
		createJudgeSession()({ ...request, from: 0, days: 40 })
	)) {
		for (const { rate, rings, interval, reach } of [quiet, drifted]) {
			expect(rate).toBe(rings / 40);
			expect(interval[0]).toBeLessThanOrEqual(rate);
			expect(interval[1]).toBeGreaterThanOrEqual(rate);
			expect([...reach]).toEqual([...reach].sort((a, b) => a - b));
		}
	}
});
