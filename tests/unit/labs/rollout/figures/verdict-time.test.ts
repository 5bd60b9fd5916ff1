import { expect, test } from 'vitest';
import {
	allClear,
	badSteps,
	verdictBeside,
	verdictSize
} from '../../../../../src/lib/labs/rollout/figures/verdict-time.ts';

test('a smaller fault takes more requests', () => {
	const sizes = badSteps.map((bad) => verdictSize(bad).n);
	expect([...sizes].sort((one, other) => other - one)).toEqual(sizes);
	expect(verdictSize(0.005).n).toBe(1335);
	expect(allClear()).toBe(2995);
});

test('against a baseline whose rate is only counted it takes more on each side', () => {
	for (const bad of badSteps) expect(verdictBeside(bad)).toBeGreaterThan(verdictSize(bad).n);
	expect(verdictBeside(0.005)).toBe(3200);
});
