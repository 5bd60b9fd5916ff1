import { expect, test } from 'vitest';
import { banditLink } from '../../../../../src/lib/labs/experiment/bandit/link.ts';
import { initialState } from '../../../../../src/lib/labs/experiment/bandit/state.ts';

test('a state comes back from its link', () => {
	const state = {
		...{ rates: [0.05, 0.2], steps: 5000, change: 'slide' as const, delay: 250 },
		...{ epsilon: 0.25, policy: 'ucb1' as const, seed: 7 }
	};
	expect(banditLink.read(banditLink.write(state), undefined)).toEqual({ state, problems: [] });
	expect(banditLink.write(initialState)).toBe('#s=1');
});

test.each([
	['a=0.1', 'list of arms'],
	['a=0.1,2', 'rate of an arm'],
	['a=0.1,,0.2', 'rate of an arm'],
	['n=5', 'number of users'],
	['n=1000.5', 'whole number'],
	['c=z', 'way in which rates change'],
	['p=constructor', 'policy'],
	['d=-1', 'delay of an answer'],
	['e=0.9', 'epsilon']
])('%s is refused in a sentence, and costs no other part', (part, words) => {
	const read = banditLink.read(`#s=1~${part}~k=3`, undefined);
	expect(read?.problems[0]).toContain(words);
	expect(read?.state).toEqual({ ...initialState, seed: 3 });
});

test('an answer that comes after the last user is left out', () => {
	const read = banditLink.read('#s=1~n=1000~d=2000', undefined);
	expect(read?.problems).toHaveLength(1);
	expect(read?.state).toMatchObject({ steps: 1000, delay: 0 });
});
