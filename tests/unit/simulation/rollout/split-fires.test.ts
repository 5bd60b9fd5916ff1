import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { splitFires } from '../../../../src/lib/simulation/rollout/split-fires.ts';
import { splitTest } from '../../../../src/lib/simulation/rollout/split-test.ts';
import { binomial } from '../../../../src/lib/stats/index.ts';

test('splitFires never promises more false alarms than its level', () => {
	for (const requests of [3, 300, 3000, 30_000]) {
		const rule = { requests, alpha: 0.01, canaryRate: 0.0005, baselineRate: 0.0005 };
		expect(splitFires(rule)).toBeLessThanOrEqual(0.01);
	}
});

test('splitFires agrees with windows that were played', () => {
	const rule = { requests: 3000, alpha: 0.05, canaryRate: 0.004, baselineRate: 0.002 };
	const random = createRng(2);
	let fired = 0;
	for (let w = 0; w < 4000; w++) {
		if (splitTest(random.binomial(3000, 0.004), random.binomial(3000, 0.002)) <= 0.05) fired++;
	}
	expect(Math.abs(fired / 4000 - splitFires(rule))).toBeLessThan(0.03);
});

test('splitFires knows services without errors, and windows too small to say anything', () => {
	expect(splitFires({ requests: 0, alpha: 0.05, canaryRate: 0.5, baselineRate: 0.1 })).toBe(0);
	expect(splitFires({ requests: 9, alpha: 0.001, canaryRate: 1, baselineRate: 0 })).toBe(0);
	expect(splitFires({ requests: 10, alpha: 0.001, canaryRate: 1, baselineRate: 0 })).toBe(1);
});

test('a baseline nine times as large fires as often as one summed by hand', () => {
	const rule = { requests: 40, baselineRequests: 360, alpha: 0.05 };
	const exact = splitFires({ ...rule, canaryRate: 0.1, baselineRate: 0.01 });
	let sum = 0;
	for (let canary = 0; canary <= 40; canary++) {
		for (let baseline = 0; baseline <= 40; baseline++) {
			if (splitTest(canary, baseline, 0.1) > 0.05) continue;
			sum += binomial(40, 0.1).pmf(canary) * binomial(360, 0.01).pmf(baseline);
		}
	}
	expect(exact).toBeCloseTo(sum, 9);
});
