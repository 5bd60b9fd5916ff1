import { describe, expect, it } from 'vitest';
import {
	ConditionError,
	evaluateExpression,
	holds
} from '../../../../../src/lib/simulation/rollout/argo/evaluate-expression.ts';
import type { Expression } from '../../../../../src/lib/simulation/rollout/index.ts';
import { compare, first, number, result } from './conditions.ts';

const isEmpty: Expression = {
	kind: 'compare',
	op: '==',
	sides: [{ kind: 'len', of: result }, number(0)]
};

describe('a condition', () => {
	it('compares the item of a list, and errs where there is none', () => {
		expect(holds(compare(first, '>=', 0.95), [0.97])).toBe(true);
		expect(holds(compare(first, '>=', 0.95), [NaN])).toBe(false);
		expect(() => holds(compare(first, '>=', 0.95), [])).toThrow(ConditionError);
		expect(() => holds(compare(result, '>=', 0.95), [0.97])).toThrow(ConditionError);
	});

	it('looks at the right side only where the left one leaves it open', () => {
		const guarded: Expression = { kind: 'or', sides: [isEmpty, compare(first, '<', 0.05)] };
		expect(holds(guarded, [])).toBe(true);
		expect(holds(guarded, [0.1])).toBe(false);
		expect(holds({ kind: 'and', sides: [isEmpty, compare(first, '<', 0.05)] }, [0.1])).toBe(false);
	});

	it('replaces nothing, but neither an empty list nor NaN', () => {
		const filled: Expression = { kind: 'default', of: result, otherwise: number(0) };
		expect(holds(compare(filled, '<', 0.05), undefined)).toBe(true);
		expect(evaluateExpression(filled, NaN)).toBeNaN();
		expect(() => holds(compare(filled, '<', 0.05), [])).toThrow(ConditionError);
	});

	it('knows its functions', () => {
		expect(holds({ kind: 'isNaN', of: first }, [NaN])).toBe(true);
		expect(holds({ kind: 'not', of: { kind: 'isNaN', of: first } }, [NaN])).toBe(false);
		expect(holds({ kind: 'isInf', of: result }, -Infinity)).toBe(true);
		expect(holds({ kind: 'isNil', of: result }, undefined)).toBe(true);
		expect(evaluateExpression({ kind: 'asInt', of: result }, 2.9)).toBe(2);
		expect(evaluateExpression({ kind: 'minus', of: { kind: 'asFloat', of: result } }, 2)).toBe(-2);
		expect(() => holds(number(1), 1)).toThrow(ConditionError);
		expect(() => holds({ kind: 'len', of: result }, 1)).toThrow(ConditionError);
	});
});
