import { ConditionError, holds } from './evaluate-expression.ts';
import type { Expression, ResultValue } from './expression.ts';

/** What one measurement came to. */
export type Measurement = 'Successful' | 'Failed' | 'Inconclusive' | 'Error';

export interface Conditions {
	readonly success?: Expression;
	readonly failure?: Expression;
}

/**
 * One measurement as Argo Rollouts judges it. Only one condition: the other is its opposite. Both
 * and neither holds: inconclusive; both hold: failed. None at all: successful, whatever came back.
 *
 * @see https://github.com/argoproj/argo-rollouts, utils/evaluate
 */
export function argoEvaluate(conditions: Conditions, result: ResultValue): Measurement {
	try {
		return judged(conditions, result);
	} catch (error) {
		if (error instanceof ConditionError) return 'Error';
		throw error;
	}
}

function judged({ success, failure }: Conditions, result: ResultValue): Measurement {
	const succeeds = success && holds(success, result);
	const fails = failure && holds(failure, result);
	if (succeeds === undefined) return fails ? 'Failed' : 'Successful';
	if (fails ?? !succeeds) return 'Failed';
	return succeeds ? 'Successful' : 'Inconclusive';
}
