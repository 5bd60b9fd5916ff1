import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import { gates, labPolicies, worldKinds } from '$lib/simulation/retraining';
import { initialState, limits, type NumberKey, type WorldState } from './state.ts';

type Field = LinkField<WorldState>;
type Named = readonly [key: NumberKey, name: string, whole?: 'whole'];

/** One of a registry's entries, or a LinkProblem. */
function entryOf<Id extends string>(
	entries: readonly { readonly id: Id }[],
	text: string | undefined,
	name: string
): Id {
	const found = entries.find(({ id }) => id === text);
	if (found) return found.id;
	throw new LinkProblem(`“${quote(text)}” is not a ${name} of this lab.`);
}

function numberRead(text: string | undefined, [key, name, whole]: Named): Partial<WorldState> {
	const read = whole ? readWhole : readNumber;
	return { [key]: read(text, name, limits[key]) };
}

/** Numbers under one letter, left out where all stand as usual. */
function numbers(...named: readonly Named[]): Field {
	return {
		write: (state) => {
			if (named.every(([key]) => state[key] === initialState[key])) return undefined;
			return named.map(([key]) => state[key]).join(',');
		},
		read: (text) => {
			const parts = text.split(',');
			return Object.assign({}, ...named.map((one, i) => numberRead(parts[i], one)));
		}
	};
}

const strength: Named = ['strength', 'size of what moves'];
const seed: Named = ['seed', 'seed', 'whole'];

const world: Field = {
	write: (state) => `${state.kind},${state.strength},${state.seed}`,
	read: (text) => {
		const [kind, size, number] = text.split(',');
		return {
			kind: entryOf(worldKinds, kind, 'world'),
			...numberRead(size, strength),
			...numberRead(number, seed)
		};
	}
};

const policy: Field = {
	write: (state) => `${state.policy},${state.gate}`,
	read: (text) => {
		const [id, gate] = text.split(',');
		return { policy: entryOf(labPolicies, id, 'policy'), gate: entryOf(gates, gate, 'gate') };
	}
};

const windows = [{ id: 'sliding' }, { id: 'growing' }, { id: 'weighted' }] as const;

const learntFrom: Field = {
	write: ({ window, windowDays }) => {
		const { window: usual, windowDays: usualDays } = initialState;
		return window === usual && windowDays === usualDays ? undefined : `${window},${windowDays}`;
	},
	read: (text) => {
		const [kind, days] = text.split(',');
		return {
			window: entryOf(windows, kind, 'window'),
			...numberRead(days, ['windowDays', 'number of days', 'whole'])
		};
	}
};

/** The letters of the lab's links: they mean the same on all its pages. */
export const worldFields = {
	w: world,
	p: policy,
	a: numbers(['alpha', 'level']),
	d: numbers(['drop', 'fall of accuracy'], ['psi', 'line of PSI']),
	l: numbers(['delay', 'number of days', 'whole'], ['labelled', 'share of labelled rows']),
	t: learntFrom,
	r: numbers(['failRisk', 'risk of a failure'], ['badRisk', 'risk of a bad batch']),
	c: numbers(
		['answers', 'number of answers a day', 'whole'],
		['wrong', 'price of a wrong answer'],
		['training', 'price of a training'],
		['label', 'price of a label']
	)
} satisfies Record<string, Field>;

/** Links of the lab. A link names its world and its policy; other numbers only where they are not the usual ones. */
export const worldLink = partLink<WorldState>({ initial: initialState, fields: worldFields });
