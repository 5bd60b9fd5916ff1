import type { Conditions, Expression, ResultShape } from '../../simulation/rollout/index.ts';
import { conditionWords } from '../condition-words.ts';
import type { Cursor } from '../cursor.ts';
import { ConditionProblem, readCondition } from '../read-condition.ts';

/** Both conditions of a metric; undefined where one is not understood, so that the metric cannot be run. */
export function readConditions(metric: Cursor, shape: ResultShape): Conditions | undefined {
	const [success, failure] = [metric.at('successCondition'), metric.at('failureCondition')];
	const read = { success: readOne(success, shape), failure: readOne(failure, shape) };
	if (read.success === null || read.failure === null) return undefined;
	const { success: succeeds, failure: fails } = read;
	if (succeeds)
		success.understood(`a look passes where ${wordsOf(succeeds)}${fails ? '' : ', else it fails'}`);
	if (fails)
		failure.understood(
			`a look fails where ${wordsOf(fails)}${succeeds ? '; neither is inconclusive' : ', else it passes'}`
		);
	return { ...(succeeds && { success: succeeds }), ...(fails && { failure: fails }) };
}

const wordsOf = (expression: Expression) => conditionWords(expression) ?? 'this holds';

/** Null where it is not understood, undefined where there is none. */
function readOne(field: Cursor, shape: ResultShape): Expression | null | undefined {
	if (!field.isThere || field.text === '') return undefined;
	try {
		const expression = readCondition(field.text ?? '');
		if (shape === 'list' && comparesList(expression)) {
			field.unknown(
				'result is a list here and never compares with a number: write result[0]. Until then every look is an error'
			);
		}
		return expression;
	} catch (error) {
		if (!(error instanceof ConditionProblem)) throw error;
		field.unknown(`${error.message}, so this metric plays no part`);
		return null;
	}
}

/** Whether a whole list stands where a number is needed. */
function comparesList(expression: Expression): boolean {
	if (expression.kind === 'compare') return expression.sides.some(({ kind }) => kind === 'result');
	return 'sides' in expression && expression.sides.some(comparesList);
}
