import { expect, test } from 'vitest';
import { peekLink } from '../../../../../src/lib/labs/experiment/peeking/link.ts';
import { initialState } from '../../../../../src/lib/labs/experiment/peeking/state.ts';

test('a state comes back from its link', () => {
	const state = {
		...{ baseline: 0.05, effect: -0.004, users: 5000, looks: 14, alpha: 0.01 },
		...{ tau: 0.02, rule: 'spending-obrien-fleming' as const, seed: 7 }
	};
	expect(peekLink.read(peekLink.write(state), undefined)).toEqual({ state, problems: [] });
	expect(peekLink.write(initialState)).toBe('#s=1');
});

test.each([
	['b=0', 'baseline'],
	['l=0', 'number of looks'],
	['l=2.5', 'whole number'],
	['n=5', 'users a side'],
	['r=z', 'rule to stop by'],
	['r=toString', 'rule to stop by'],
	['e=x', 'true effect']
])('%s is refused in a sentence, and costs no other part', (part, words) => {
	const read = peekLink.read(`#s=1~${part}~k=3`, undefined);
	expect(read?.problems[0]).toContain(words);
	expect(read?.state).toEqual({ ...initialState, seed: 3 });
});

test('an effect that a share cannot have is left out', () => {
	const read = peekLink.read('#s=1~b=0.03~e=-0.05', undefined);
	expect(read?.problems).toHaveLength(1);
	expect(read?.state.effect).toBe(0);
});
