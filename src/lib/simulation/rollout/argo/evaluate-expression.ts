import type { Arithmetic, Comparison, Expression, ResultValue } from './expression.ts';

/** A condition that cannot be worked out on this result: Argo Rollouts counts the measurement as an error. */
export class ConditionError extends Error {
	override readonly name = 'ConditionError';
}

type Value = ResultValue | boolean;

const compare: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
	'<': (a, b) => a < b,
	'<=': (a, b) => a <= b,
	'>': (a, b) => a > b,
	'>=': (a, b) => a >= b,
	'==': (a, b) => a === b,
	'!=': (a, b) => a !== b
};

const calculate: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
	'+': (a, b) => a + b,
	'-': (a, b) => a - b,
	'*': (a, b) => a * b,
	'/': (a, b) => a / b
};

/**
 * What a condition comes to for one result.
 *
 * @throws ConditionError where the tool would: an item of an empty list, a list compared with a number
 */
export function evaluateExpression(expression: Expression, result: ResultValue): Value {
	switch (expression.kind) {
		case 'number':
		case 'truth':
			return expression.value;
		case 'result':
			return result;
		case 'item':
			return itemOf(evaluateExpression(expression.of, result), expression.index);
		case 'and':
		case 'or':
			return eitherSide(expression, result);
		case 'compare':
		case 'arithmetic':
			return bothSides(expression, result);
		case 'default':
			return defaultOf(expression, result);
		default:
			return call(expression.kind, evaluateExpression(expression.of, result));
	}
}

/** The condition as a yes or a no. @throws ConditionError if it is neither */
export function holds(expression: Expression, result: ResultValue): boolean {
	return truth(evaluateExpression(expression, result));
}

function itemOf(list: Value, index: number): number {
	const item = Array.isArray(list) ? (list[index] as number | undefined) : undefined;
	if (item === undefined) throw new ConditionError(`there is no item ${index}`);
	return item;
}

/** The right side is worked out only where it matters, as `len(result) == 0 || result[0] > 1` needs. */
function eitherSide(
	{ kind, sides }: Extract<Expression, { kind: 'and' | 'or' }>,
	result: ResultValue
): boolean {
	const left = holds(sides[0], result);
	if (left === (kind === 'or')) return left;
	return holds(sides[1], result);
}

function bothSides(
	expression: Extract<Expression, { kind: 'compare' | 'arithmetic' }>,
	result: ResultValue
): Value {
	const left = number(evaluateExpression(expression.sides[0], result));
	const right = number(evaluateExpression(expression.sides[1], result));
	return expression.kind === 'compare'
		? compare[expression.op](left, right)
		: calculate[expression.op](left, right);
}

/** Only nothing is replaced: an empty list and a NaN are something. */
function defaultOf(
	{ of, otherwise }: Extract<Expression, { kind: 'default' }>,
	result: ResultValue
): Value {
	return evaluateExpression(of, result) ?? evaluateExpression(otherwise, result);
}

type Call = Exclude<Extract<Expression, { of: Expression }>['kind'], 'item' | 'default'>;

const calls: Readonly<Record<Call, (value: Value) => Value>> = {
	not: (value) => !truth(value),
	minus: (value) => -number(value),
	len: (value) => {
		if (!Array.isArray(value)) throw new ConditionError('len needs a list');
		return value.length;
	},
	isNaN: (value) => Number.isNaN(number(value)),
	isInf: (value) => Math.abs(number(value)) === Infinity,
	isNil: (value) => value === undefined,
	asFloat: (value) => number(value),
	asInt: (value) => Math.trunc(number(value))
};

const call = (name: Call, value: Value) => calls[name](value);

function number(value: Value): number {
	if (typeof value === 'number') return value;
	throw new ConditionError('a number is needed here');
}

function truth(value: Value): boolean {
	if (typeof value === 'boolean') return value;
	throw new ConditionError('a yes or no is needed here');
}
