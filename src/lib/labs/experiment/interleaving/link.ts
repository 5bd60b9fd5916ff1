import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import { initialState, limits, type InterleaveState } from './state.ts';

type Field = LinkField<InterleaveState>;

function number(key: keyof typeof limits, name: string, read = readNumber): Field {
	return {
		write: (state) => (state[key] === initialState[key] ? undefined : `${state[key]}`),
		read: (text) => ({ [key]: read(text, name, limits[key]) })
	};
}

const method: Field = {
	write: (state) => (state.method === 'balanced' ? 'b' : undefined),
	read: (text) => {
		if (text === 'b') return { method: 'balanced' };
		if (text === 't') return { method: 'team-draft' };
		throw new LinkProblem(
			`“${quote(text)}” is not a way to mix two rankings: it should be t or b.`
		);
	}
};

export const interleaveLink = partLink<InterleaveState>({
	initial: initialState,
	fields: {
		m: method,
		a: number('noiseA', 'error of ranker A'),
		b: number('noiseB', 'error of ranker B'),
		s: number('stay', 'chance to look on'),
		c: number('clickRelevant', 'chance of a click on a relevant result'),
		o: number('clickOther', 'chance of a click on another result'),
		u: number('spread', 'difference of users'),
		q: number('queries', 'number of queries a user', readWhole),
		n: number('shown', 'number of results shown', readWhole),
		r: number('relevant', 'share of relevant documents'),
		k: number('seed', 'seed', readWhole)
	}
});
