import { expect, test } from 'vitest';
import { readWhole } from '../../../../src/lib/labs/shell/link-fields.ts';
import { longestLink, partLink } from '../../../../src/lib/labs/shell/part-link.ts';

type State = { readonly days: number; readonly name: string };
const initial: State = { days: 3, name: 'quiet' };
const link = partLink<State>({
	initial,
	fields: {
		d: {
			write: ({ days }) => (days === initial.days ? undefined : `${days}`),
			read: (text) => ({ days: readWhole(text, 'number of days', { min: 1, max: 30 }) })
		},
		n: { write: ({ name }) => name, read: (name) => ({ name }) }
	},
	together: (state, problems) => {
		if (state.name !== 'forbidden') return state;
		problems.push('That name is taken.');
		return initial;
	}
});
const read = (fragment: string) => link.read(fragment, undefined);

test('a state comes back from its link, and what stands as at the start is left out', () => {
	expect(link.write(initial)).toBe('#s=1~n=quiet');
	const state = { days: 7, name: 'loud' };
	expect(read(link.write(state))).toEqual({ state, problems: [] });
});

test('one broken part costs no other, and each is told in a sentence', () => {
	const found = read('#s=1~d=90~n=loud~x=1~constructor=2');
	expect(found?.state).toEqual({ days: 3, name: 'loud' });
	expect(found?.problems).toEqual([
		'“90” is not a number of days: it should be a number between 1 and 30.',
		'“x=1” means nothing to this lab.',
		'“constructor=2” means nothing to this lab.'
	]);
});

test('what does not go together is mended and told', () => {
	expect(read('#s=1~n=forbidden')).toEqual({ state: initial, problems: ['That name is taken.'] });
});

test('another version, another text and too long a link open the first state', () => {
	expect(read('#top')).toBeUndefined();
	expect(read('#s=2~n=loud')?.problems[0]).toContain('another version of the lab (2)');
	expect(read('#s=hello')?.problems[0]).toContain('is not a link of this lab');
	expect(read(`#s=1~n=${'a'.repeat(longestLink)}`)?.problems[0]).toContain('longer than');
});
