import { expect, test } from 'vitest';
import { jointLink } from '../../../../../src/lib/labs/drift/joint/fields.ts';
import { initialState, openings } from '../../../../../src/lib/labs/drift/joint/state.ts';

const read = (link: string) => jointLink.read(link, undefined);

test('a state comes back from its link as it was', () => {
	const gamma = { family: 'gamma', parameters: [2, 10] } as const;
	const state = {
		...initialState,
		...openings.xor,
		dependence: 'xor',
		marginals: [gamma, openings.xor.marginals[1]],
		before: 0.35,
		rows: 1234,
		map: 'crossed',
		kernel: 0.25,
		seed: 42
	} as const;
	expect(read(jointLink.write(state))).toEqual({ state, problems: [] });
});

test.each([
	['#s=1~d=circle~n=700', 'not a kind of dependence'],
	['#s=1~d=ring~b=-0.5~n=700', 'between 0 and 1'],
	['#s=1~a=1~n=700', 'between -0.95 and 0.95'],
	['#s=1~f=forest~n=700', 'it should be linear'],
	['#s=1~w=3~n=700', 'kernel width'],
	['#s=1~x=cauchy,1~n=700', 'not a shape'],
	['#s=1~k=0~n=700', 'seed']
])('%s keeps the rest and says what was wrong', (link, sentence) => {
	const found = read(link);
	expect(found?.problems.join()).toContain(sentence);
	expect(found?.state.rows).toBe(700);
});
