import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argoEvaluate } from '../../../../../src/lib/simulation/rollout/argo/argo-evaluate.ts';
import {
	argoJudge,
	flaggerJudge,
	phaseOf,
	withoutData
} from '../../../../../src/lib/simulation/rollout/own-guard/judge.ts';
import type { Expression } from '../../../../../src/lib/simulation/rollout/index.ts';
import { compare, first, number, result } from '../argo/conditions.ts';
import { errorRate } from './guards.ts';

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const op = fc.constantFrom('<', '<=', '>', '>=', '==', '!=' as const);
const side = fc.record({ op, value: share });

describe('a table of values', () => {
	it('says what the conditions say, at every value', () => {
		fc.assert(
			fc.property(side, side, share, (success, failure, value) => {
				const conditions = {
					success: compare(first, success.op, success.value),
					failure: compare(first, failure.op, failure.value)
				};
				const judge = argoJudge(conditions, 'list');
				expect(judge && phaseOf(judge, value)).toBe(argoEvaluate(conditions, [value]));
			})
		);
	});

	it('takes a straight line, and refuses a bent one', () => {
		const scaled = (kind: '*' | '/', other: Expression): Expression => ({
			kind: 'arithmetic',
			op: kind,
			sides: [first, other]
		});
		const judge = argoJudge({ failure: compare(scaled('*', number(100)), '>', 5) }, 'list');
		expect(judge?.cuts[0]).toBeCloseTo(0.05, 12);
		expect(argoJudge({ failure: compare(scaled('*', first), '>', 5) }, 'list')).toBeUndefined();
	});

	it('errs at every value where a list is compared with a number', () => {
		const judge = argoJudge({ success: compare(result, '>=', 0.95) }, 'list');
		expect(judge).toEqual({ cuts: [], phases: ['Error'], nan: 'Error', empty: 'Error' });
	});

	it('fails outside Flagger’s range and without data, and passes on its edges', () => {
		const judge = flaggerJudge({ min: 99, max: 100 });
		expect([98.9, 99, 99.5, 100].map((value) => phaseOf(judge, value))).toEqual([
			'Failed',
			'Successful',
			'Successful',
			'Successful'
		]);
		expect([judge.nan, judge.empty]).toEqual(['Failed', 'Failed']);
	});
});

describe('a look without requests', () => {
	it('is what the tool says, unless one would have it otherwise', () => {
		expect(withoutData(errorRate, 'tool', true)).toBe('Error');
		expect(withoutData(errorRate, 'tool', false)).toBe('Failed');
		expect(withoutData(errorRate, 'pass', true)).toBe('Successful');
		expect(withoutData(errorRate, 'fail', false)).toBe('Failed');
		expect(withoutData(errorRate, 'hold', false)).toBe('No data');
	});

	it('is a zero where failures are counted', () => {
		const counting = { ...errorRate, measure: { kind: 'errors', perSecond: false } } as const;
		expect(withoutData(counting, 'tool', false)).toBe('Successful');
	});
});
