export type WorkflowValue = string | number | boolean | null;

export type WorkflowOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';

const jsonNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The number that GitHub Actions makes of a value where the two sides of a comparison have different
 * types: nothing and the empty string are 0, a string that is no number is NaN.
 *
 * @see GitHub Docs, Evaluate expressions in workflows and actions, Operators
 */
export function workflowNumber(value: WorkflowValue): number {
	if (value === null) return 0;
	if (typeof value !== 'string') return Number(value);
	const text = value.trim();
	if (text === '') return 0;
	return jsonNumber.test(text) ? Number(text) : NaN;
}

const compared: Readonly<Record<WorkflowOperator, (order: number) => boolean>> = {
	'<': (order) => order < 0,
	'<=': (order) => order <= 0,
	'>': (order) => order > 0,
	'>=': (order) => order >= 0,
	'==': (order) => order === 0,
	'!=': (order) => order !== 0
};

function orderOfTexts(left: string, right: string): number {
	const [one, other] = [left.toUpperCase(), right.toUpperCase()];
	return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * A comparison as an `if:` makes it: two strings as text, without regard to case; values of two types
 * as numbers, where any comparison with NaN but `!=` is false.
 */
export function workflowCompare(
	left: WorkflowValue,
	operator: WorkflowOperator,
	right: WorkflowValue
): boolean {
	if (typeof left === 'string' && typeof right === 'string') {
		return compared[operator](orderOfTexts(left, right));
	}
	const [one, other] = [workflowNumber(left), workflowNumber(right)];
	if (Number.isNaN(one) || Number.isNaN(other)) return operator === '!=';
	return compared[operator](one === other ? 0 : one < other ? -1 : 1);
}
