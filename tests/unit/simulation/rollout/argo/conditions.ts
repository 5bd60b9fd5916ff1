import type { Comparison, Expression } from '../../../../../src/lib/simulation/rollout/index.ts';

export const result: Expression = { kind: 'result' };
export const first: Expression = { kind: 'item', of: result, index: 0 };
export const number = (value: number): Expression => ({ kind: 'number', value });
export const compare = (left: Expression, op: Comparison, right: number): Expression => ({
	kind: 'compare',
	op,
	sides: [left, number(right)]
});
