import { expect, it } from 'vitest';
import { nameProblem } from '../../../../src/lib/reproduce/index.ts';

it.each(['ranker', 'a', 'ranker-2', '2ranker', 'a'.repeat(63)])('takes %s', (name) => {
	expect(nameProblem(name, 'service')).toBeUndefined();
});

it.each([
	['', /needs a name/],
	['Ranker', /refuses “R”/],
	['my_model', /refuses “_”/],
	['-ranker', /begins and ends/],
	['ranker-', /begins and ends/],
	['a'.repeat(64), /at most 63 characters; this one has 64/]
])('says what is wrong with “%s”', (name, sentence) => {
	expect(nameProblem(name, 'service')).toMatch(sentence);
});
