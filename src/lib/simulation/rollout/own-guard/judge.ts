import { argoEvaluate, type Conditions, type Measurement } from '../argo/argo-evaluate.ts';
import { evaluateExpression } from '../argo/evaluate-expression.ts';
import type { Expression } from '../argo/expression.ts';
import type { Judge, LookPhase, NoDataPolicy, WatchedMetric } from './types.ts';

/** Whether a query hands over a list with one number, as Prometheus does, or the number itself. */
export type ResultShape = 'list' | 'number';

/**
 * Argo's two conditions as a table of values. Undefined where a condition bends: only comparisons
 * that are straight in the result can be turned into limits.
 */
export function argoJudge(conditions: Conditions, shape: ResultShape): Judge | undefined {
	const given = [conditions.success, conditions.failure].filter((of) => of !== undefined);
	const found = given.map((of) => cutsOf(of, shape));
	if (found.some((cuts) => cuts === undefined)) return undefined;
	const cuts = [...new Set(found.flatMap((list) => list ?? []))].sort((a, b) => a - b);
	const phaseOf = (value: number) => argoEvaluate(conditions, shaped(value, shape));
	return {
		cuts,
		phases: tabulate(cuts, phaseOf),
		nan: phaseOf(NaN),
		empty: argoEvaluate(conditions, shape === 'list' ? [] : undefined)
	};
}

/** Flagger's thresholdRange: outside of it, and without any value, the check fails. */
export function flaggerJudge({ min, max }: { min?: number; max?: number }): Judge {
	const cuts = [min, max].filter((cut) => cut !== undefined).sort((a, b) => a - b);
	const fails = (value: number) =>
		(min !== undefined && value < min) || (max !== undefined && value > max);
	const phases = tabulate(cuts, (value) => (fails(value) ? 'Failed' : 'Successful'));
	return { cuts, phases, nan: 'Failed', empty: 'Failed' };
}

/** What a value comes to. */
export function phaseOf({ cuts, phases }: Judge, value: number): Measurement {
	let at = 0;
	for (const cut of cuts) {
		if (value > cut) at += 2;
		else if (value === cut) at += 1;
	}
	return phases[at] ?? 'Error';
}

/** What a look without requests comes to. @param neverYet no request at all has been answered so far */
export function withoutData(
	{ judge, measure }: WatchedMetric,
	policy: NoDataPolicy,
	neverYet: boolean
): LookPhase {
	if (policy === 'pass') return 'Successful';
	if (policy === 'fail') return 'Failed';
	if (policy === 'hold') return 'No data';
	if (neverYet) return judge.empty;
	// A sum of failures over no requests is 0; a share of them is a division of nothing by nothing.
	return measure.kind === 'errors' ? phaseOf(judge, 0) : judge.nan;
}

const shaped = (value: number, shape: ResultShape) => (shape === 'list' ? [value] : value);

/** Below the first cut, on it, between it and the next, and so on. */
function tabulate(cuts: readonly number[], phase: (value: number) => Measurement): Measurement[] {
	const first = cuts[0];
	if (first === undefined) return [phase(0)];
	const beyond = (cut: number, next: number | undefined) =>
		next === undefined ? cut + 1 + Math.abs(cut) : (cut + next) / 2;
	return [
		phase(first - 1 - Math.abs(first)),
		...cuts.flatMap((cut, i) => [phase(cut), phase(beyond(cut, cuts[i + 1]))])
	];
}

/** Where the comparisons inside a condition change sides. */
function cutsOf(expression: Expression, shape: ResultShape): number[] | undefined {
	if (expression.kind === 'compare') return cutOf(expression.sides, shape);
	const parts = partsOf(expression).map((part) => cutsOf(part, shape));
	if (parts.some((part) => part === undefined)) return undefined;
	return parts.flatMap((part) => part ?? []);
}

function partsOf(expression: Expression): readonly Expression[] {
	if ('sides' in expression) return expression.sides;
	if (expression.kind === 'default') return [expression.of, expression.otherwise];
	return 'of' in expression ? [expression.of] : [];
}

/** The value at which both sides are equal, found from three points of a straight line. */
function cutOf(sides: readonly [Expression, Expression], shape: ResultShape): number[] | undefined {
	const apart = (value: number) => {
		const [left, right] = sides.map((side) => plain(side, shaped(value, shape)));
		return (left ?? NaN) - (right ?? NaN);
	};
	const [zero, one, two] = [apart(0), apart(1), apart(2)];
	const slope = one - zero;
	// A comparison that cannot be made (a list with a number) is an error at every value.
	if (Number.isNaN(slope)) return [];
	if (Math.abs(two - one - slope) > 1e-9 * Math.max(1, Math.abs(slope))) return undefined;
	return slope === 0 ? [] : [exactCut(sides, shape) ?? -zero / slope];
}

/** The number itself where one side is the bare result: no rounding. */
function exactCut(
	sides: readonly [Expression, Expression],
	shape: ResultShape
): number | undefined {
	const isBare = (side: Expression) =>
		[3, 7].every((value) => plain(side, shaped(value, shape)) === value);
	const other = isBare(sides[0]) ? sides[1] : isBare(sides[1]) ? sides[0] : undefined;
	return other && plain(other, shaped(0, shape));
}

function plain(expression: Expression, result: number | number[]): number {
	try {
		const value = evaluateExpression(expression, result);
		return typeof value === 'number' ? value : NaN;
	} catch {
		return NaN;
	}
}
