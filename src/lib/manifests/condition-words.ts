import type { Comparison, Expression } from '../simulation/rollout/index.ts';

const comparisonWords: Readonly<Record<Comparison, string>> = {
	'<': 'below',
	'<=': 'at most',
	'>': 'above',
	'>=': 'at least',
	'==': 'exactly',
	'!=': 'anything but'
};

/** "the value is at least 0.95", for the plain case; undefined for any other. */
export function conditionWords(expression: Expression): string | undefined {
	if (expression.kind !== 'compare') return undefined;
	const [left, right] = expression.sides;
	if (!isValue(left) || right.kind !== 'number') return undefined;
	return `the value is ${comparisonWords[expression.op]} ${right.value}`;
}

const isValue = (expression: Expression): boolean =>
	expression.kind === 'result' ||
	(expression.kind === 'item' && expression.index === 0 && expression.of.kind === 'result');
