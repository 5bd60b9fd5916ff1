import { describe, expect, it } from 'vitest';
import { argoEvaluate } from '../../../../../src/lib/simulation/rollout/argo/argo-evaluate.ts';
import type { Comparison } from '../../../../../src/lib/simulation/rollout/index.ts';
import { goldenOf } from '../golden-cases.ts';
import { compare, first, result } from './conditions.ts';

type Side = { op: Comparison; value: number } | null;
type Input = { value: number; successCondition: Side; failureCondition: Side };

const read = (side: Side) => (side ? compare(result, side.op, side.value) : undefined);

describe('one measurement', () => {
	it.each(goldenOf<Input, string>('argoEvaluate'))('$name', ({ input, expected }) => {
		const [success, failure] = [read(input.successCondition), read(input.failureCondition)];
		const conditions = { ...(success && { success }), ...(failure && { failure }) };
		expect(argoEvaluate(conditions, input.value)).toBe(expected);
	});

	/** The table of the documentation: which conditions are given, which hold, what it is called. */
	it.each([
		['success', 0.97, 'Successful'],
		['success', 0.5, 'Failed'],
		['failure', 0.5, 'Successful'],
		['failure', 0.2, 'Failed'],
		['both', 0.97, 'Successful'],
		['both', 0.2, 'Failed'],
		['both', 0.7, 'Inconclusive'],
		['none', 0.2, 'Successful']
	] as const)('only %s given, %f measured: %s', (given, value, phase) => {
		const success =
			given === 'failure' || given === 'none' ? {} : { success: compare(first, '>=', 0.95) };
		const failure =
			given === 'success' || given === 'none' ? {} : { failure: compare(first, '<', 0.3) };
		expect(argoEvaluate({ ...success, ...failure }, [value])).toBe(phase);
	});

	it('without data: NaN makes every comparison false, nothing at all is an error', () => {
		expect(argoEvaluate({ success: compare(first, '>=', 0.95) }, [NaN])).toBe('Failed');
		expect(argoEvaluate({ failure: compare(first, '<', 0.95) }, [NaN])).toBe('Successful');
		expect(argoEvaluate({ success: compare(first, '>=', 0.95) }, [])).toBe('Error');
		expect(argoEvaluate({}, [])).toBe('Successful');
	});

	it('both hold: failed', () => {
		const both = { success: compare(first, '>', 0), failure: compare(first, '>', 0) };
		expect(argoEvaluate(both, [1])).toBe('Failed');
	});
});
