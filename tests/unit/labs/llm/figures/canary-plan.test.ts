import { expect, test } from 'vitest';
import {
	decision,
	decisionWords,
	initialCanary,
	playCanary
} from '../../../../../src/lib/labs/llm/figures/canary-plan.ts';

const reading = (lower: number, upper: number) => ({
	difference: (lower + upper) / 2,
	lower,
	upper
});
const day = (number: number, lower: number, upper: number) => {
	const read = reading(lower, upper);
	return { day: number, judge: read, people: read, both: read };
};

test('decision: the first evening on one side of zero', () => {
	const days = [day(1, -0.1, 0.1), day(2, -0.2, -0.01), day(3, -0.1, 0.1)];
	expect(decision(days, 'both')).toEqual({ day: 2, better: false });
	expect(decisionWords(decision(days, 'both'))).toBe('worse, on day 2');
	expect(decisionWords(decision(days.slice(0, 1), 'judge'))).toBe('undecided after 14 days');
});

test('playCanary: in the figure’s first sample the judge errs early, and people mend it', () => {
	const days = playCanary(initialCanary, 23);
	expect(decision(days, 'judge')).toEqual({ day: 2, better: true });
	expect(decision(days, 'both')).toEqual({ day: 4, better: false });
	expect(decision(days, 'people')).toEqual({ day: 7, better: false });
});
