import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionProblem, readCondition } from '../../../src/lib/manifests/read-condition.ts';
import { argoJudge } from '../../../src/lib/simulation/rollout/index.ts';

const passes = (text: string, value: number) => {
	const judge = argoJudge({ success: readCondition(text) }, 'list');
	const at = (judge?.cuts ?? []).filter((cut) => value > cut).length;
	return judge?.phases[2 * at] === 'Successful';
};

describe('a condition', () => {
	it.each([
		['result[0] >= 0.95', 0.96, 0.9],
		['0.95 <= result[0]', 0.96, 0.9],
		['result[0] >= 0.95 and result[0] <= 1', 0.96, 1.5],
		['!(result[0] > 5e-2)', 0.01, 0.06],
		['not (result[0] > .05)', 0.01, 0.06],
		['len(result) == 0 || isNaN(result[0]) || result[0] < 0.05', 0.01, 0.06],
		['result[0] * 100 < 5 && true', 0.01, 0.06],
		['1 - result[0] > 0.95', 0.01, 0.06],
		['-result[0] + 2 > 1.95', 0.01, 0.06],
		['default(asFloat(result[0]), 0) / 2 < 0.025', 0.01, 0.06]
	])('%s', (text, good, bad) => {
		expect([passes(text, good), passes(text, bad)]).toEqual([true, false]);
	});

	it.each([
		['result[0] >= ', 'it ends too early'],
		['result == "true"', 'texts in quotes'],
		['result.value > 1', '“.” comes unexpectedly'],
		['any(result, {# > 1})', '“{# > 1})” is not read here'],
		['count(result) > 1', '“count” is not read here'],
		['(result[0] > 1', 'a “)” is missing'],
		['result[x] > 1', 'whole number'],
		['result[0] > 1 2', '“2” comes unexpectedly'],
		['('.repeat(60), 'nested too deeply'],
		['1+'.repeat(400), 'too long'],
		['default(result)', 'a “,” is missing']
	])('%s is refused with its reason', (text, reason) => {
		expect(() => readCondition(text)).toThrow(ConditionProblem);
		expect(() => readCondition(text)).toThrow(reason);
	});

	it('never fails otherwise, whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (text) => {
				try {
					readCondition(text);
				} catch (error) {
					expect(error).toBeInstanceOf(ConditionProblem);
				}
			})
		);
	});
});
