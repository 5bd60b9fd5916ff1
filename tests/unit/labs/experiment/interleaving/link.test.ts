import { expect, test } from 'vitest';
import { interleaveLink } from '../../../../../src/lib/labs/experiment/interleaving/link.ts';
import { asksOf, initialState } from '../../../../../src/lib/labs/experiment/interleaving/state.ts';

test('a state comes back from its link', () => {
	const state = {
		...{ method: 'balanced' as const, noiseA: 0.5, noiseB: 1.2, stay: 1 },
		...{ clickRelevant: 0.3, clickOther: 0, spread: 0, queries: 5 },
		...{ shown: 3, relevant: 0.5, seed: 9 }
	};
	expect(interleaveLink.read(interleaveLink.write(state), undefined)).toEqual({
		...{ state, problems: [] }
	});
	expect(interleaveLink.write(initialState)).toBe('#s=1');
});

test.each([
	['m=x', 'way to mix'],
	['a=0', 'error of ranker A'],
	['b=9', 'error of ranker B'],
	['s=1.2', 'chance to look on'],
	['c=0.9', 'relevant result'],
	['o=-1', 'another result'],
	['u=1', 'difference of users'],
	['q=1.5', 'whole number'],
	['n=11', 'results shown'],
	['r=0', 'share of relevant']
])('%s is refused in a sentence, and costs no other part', (part, words) => {
	const read = interleaveLink.read(`#s=1~${part}~k=3`, undefined);
	expect(read?.problems[0]).toContain(words);
	expect(read?.state).toEqual({ ...initialState, seed: 3 });
});

test('a round is asked for in two halves that follow each other', () => {
	const [one, other] = asksOf(initialState, 20, 5);
	expect([one?.first, one?.experiments]).toEqual([20, 3]);
	expect([other?.first, other?.experiments]).toEqual([23, 2]);
});
