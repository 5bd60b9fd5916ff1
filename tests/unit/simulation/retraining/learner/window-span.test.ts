import { expect, it } from 'vitest';
import {
	weightOfAge,
	windowDays,
	windowSpan
} from '../../../../../src/lib/simulation/retraining/learner/window-span.ts';

it('windowSpan holds the newest days, as far back as there are any', () => {
	expect(windowSpan({ kind: 'sliding', days: 28 }, 120)).toEqual({ from: 92, to: 120 });
	expect(windowSpan({ kind: 'sliding', days: 400 }, 120)).toEqual({ from: 0, to: 120 });
	expect(windowSpan({ kind: 'growing' }, 500)).toEqual({ from: 0, to: 500 });
	expect(windowSpan({ kind: 'weighted', halfLifeDays: 10 }, 120)).toEqual({ from: 50, to: 120 });
	// Labels that are later than all of history: the oldest day there is.
	expect(windowSpan({ kind: 'sliding', days: 28 }, -5)).toEqual({ from: 0, to: 1 });
});

it('weightOfAge halves with each half-life, and only there', () => {
	const weight = weightOfAge({ kind: 'weighted', halfLifeDays: 10 });
	expect([0, 10, 20].map((age) => weight?.(age) ?? NaN)).toEqual([1, 0.5, 0.25]);
	expect(weightOfAge({ kind: 'growing' })).toBeUndefined();
});

it('windowDays: seven half-lives, and of a growing window more than there are', () => {
	expect(windowDays({ kind: 'sliding', days: 28 })).toBe(28);
	expect(windowDays({ kind: 'weighted', halfLifeDays: 10 })).toBe(70);
	expect(windowDays({ kind: 'growing' })).toBeGreaterThan(10_000);
});
