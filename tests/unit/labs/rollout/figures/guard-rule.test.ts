import { expect, test } from 'vitest';
import { guards } from '../../../../../src/lib/labs/rollout/figures/canary-day.ts';
import { requestWords, ruleWords } from '../../../../../src/lib/labs/rollout/figures/guard-rule.ts';

const setting = { qps: 100, share: 10, minutes: 5, arrivals: 'even' } as const;
const byChance = { ...setting, arrivals: 'poisson' } as const;

test('requestWords say whether the number is exact', () => {
	expect(requestWords(setting)).toBe('3,000');
	expect(requestWords(byChance)).toBe('about 3,000');
});

test('ruleWords name the errors that roll back, and where one less is enough', () => {
	expect(ruleWords(guards.line, setting)).toBe(
		'3,000 requests a window: 4 errors roll back. Healthy, it has 1.5 on average.'
	);
	expect(ruleWords(guards.three, byChance)).toBe(
		'About 3,000 requests a window: 4 errors in each of three windows in a row roll back. In one with fewer than 3,000 requests 3 are enough. Healthy, it has 1.5 on average.'
	);
	expect(ruleWords(guards.line, { ...byChance, qps: 1 })).toContain('1 error rolls back. Healthy');
	expect(ruleWords(guards.line, { ...byChance, qps: 95 })).toContain('3 errors roll back. Healthy');
});

test('ruleWords of a comparison say when it says nothing', () => {
	expect(ruleWords(guards.baseline, byChance)).toContain('those of even requests.');
	expect(ruleWords(guards.baseline, setting)).toContain('a coin toss for each error');
	expect(ruleWords(guards.baseline, { ...setting, qps: 10 })).toContain('less than 1,000');
});
