import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import { initialState, limits, type BanditState, type PolicyId } from './state.ts';

type Field = LinkField<BanditState>;
type NumberKey = 'steps' | 'delay' | 'epsilon' | 'seed';

function number(key: NumberKey, name: string, read = readWhole): Field {
	return {
		write: (state) => (state[key] === initialState[key] ? undefined : `${state[key]}`),
		read: (text) => ({ [key]: read(text, name, limits[key]) })
	};
}

/** One of a few, each under a letter. */
function choice<Key extends 'change' | 'policy'>(
	key: Key,
	name: string,
	letters: Readonly<Record<string, BanditState[Key]>>
): Field {
	return {
		write: (state) =>
			state[key] === initialState[key]
				? undefined
				: Object.keys(letters).find((letter) => letters[letter] === state[key]),
		read: (text) => {
			if (Object.hasOwn(letters, text)) return { [key]: letters[text] };
			const known = Object.keys(letters).join(', ');
			throw new LinkProblem(`“${quote(text)}” is not a ${name}: it should be one of ${known}.`);
		}
	};
}

const policyLetters: Readonly<Record<string, PolicyId>> = {
	...{ s: 'split', e: 'epsilon', u: 'ucb1', t: 'thompson' }
};

const rates: Field = {
	write: (state) =>
		state.rates.join() === initialState.rates.join() ? undefined : state.rates.join(),
	read: (text) => {
		const parts = text.split(',');
		const { min, max } = limits.arms;
		if (parts.length < min || parts.length > max) {
			throw new LinkProblem(
				`“${quote(text)}” is not a list of arms: it should be ${min} to ${max} rates, set apart by commas.`
			);
		}
		return { rates: parts.map((part) => readNumber(part, 'rate of an arm', limits.rate)) };
	}
};

/** An answer that comes before the run ends. */
function together(state: BanditState, problems: string[]): BanditState {
	if (state.delay <= state.steps) return state;
	problems.push('An answer has to come before the last user: the delay was left out.');
	return { ...state, delay: 0 };
}

export const banditLink = partLink<BanditState>({
	initial: initialState,
	fields: {
		a: rates,
		n: number('steps', 'number of users'),
		c: choice('change', 'way in which rates change', { n: 'none', l: 'slide', w: 'swap' }),
		d: number('delay', 'delay of an answer'),
		e: number('epsilon', 'epsilon', readNumber),
		p: choice('policy', 'policy', policyLetters),
		k: number('seed', 'seed')
	},
	together
});
