import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import type { PeekRuleId } from '$lib/simulation/experiment';
import { initialState, limits, type PeekState } from './state.ts';

type Field = LinkField<PeekState>;
type NumberKey = keyof typeof limits;

const letters: Readonly<Record<string, PeekRuleId>> = {
	...{ o: 'once', n: 'naive', p: 'pocock', f: 'obrien-fleming' },
	...{ e: 'spending-pocock', l: 'spending-obrien-fleming', v: 'always-valid' }
};

function number(key: NumberKey, name: string, read = readNumber): Field {
	return {
		write: (state) => (state[key] === initialState[key] ? undefined : `${state[key]}`),
		read: (text) => ({ [key]: read(text, name, limits[key]) })
	};
}

const rule: Field = {
	write: ({ rule: id }) =>
		id === initialState.rule
			? undefined
			: Object.keys(letters).find((letter) => letters[letter] === id),
	read: (text) => {
		const id = Object.hasOwn(letters, text) ? letters[text] : undefined;
		if (id) return { rule: id };
		const known = Object.keys(letters).join(', ');
		throw new LinkProblem(
			`“${quote(text)}” is not a rule to stop by: it should be one of ${known}.`
		);
	}
};

/** An effect that a share can have. */
function together(state: PeekState, problems: string[]): PeekState {
	const target = state.baseline + state.effect;
	if (target > 0 && target < 1) return state;
	problems.push(
		'The baseline with the effect has to lie between 0 and 100 %: the effect was left out.'
	);
	return { ...state, effect: 0 };
}

export const peekLink = partLink<PeekState>({
	initial: initialState,
	fields: {
		b: number('baseline', 'baseline'),
		e: number('effect', 'true effect'),
		n: number('users', 'number of users a side', readWhole),
		l: number('looks', 'number of looks', readWhole),
		a: number('alpha', 'chance of a false alarm'),
		t: number('tau', 'spread of effects'),
		r: rule,
		k: number('seed', 'seed', readWhole)
	},
	together
});
