import type { AlarmRule, FeatureLinks, FeatureTest } from '$lib/simulation/drift';
import { LinkProblem, quote, readNumber, readWhole } from '$lib/labs/shell';
import { partLink, type LinkField } from '$lib/labs/shell';
import { initialState, limits, type ManyState } from './state.ts';

/** One letter for each choice, as links write them. */
const rules = {
	n: 'none',
	b: 'bonferroni',
	h: 'holm',
	f: 'benjamini-hochberg',
	s: 'share'
} as const satisfies Record<string, AlarmRule>;
const links = { n: 'none', o: 'one cause', c: 'neighbours' } as const satisfies Record<
	string,
	FeatureLinks
>;
const tests = { m: 'mean', k: 'ks' } as const satisfies Record<string, FeatureTest>;

const letterOf = (table: Readonly<Record<string, string>>, value: string) =>
	Object.keys(table).find((letter) => table[letter] === value);

function readLetter<Value extends string>(
	text: string | undefined,
	table: Readonly<Record<string, Value>>,
	name: string
): Value {
	const value = text !== undefined && Object.hasOwn(table, text) ? table[text] : undefined;
	if (value) return value;
	throw new LinkProblem(
		`“${quote(text)}” is not a ${name}: it should be one of ${Object.keys(table).join(', ')}.`
	);
}

const changed = <Key extends keyof ManyState>(state: ManyState, key: Key, text: string) =>
	state[key] === initialState[key] ? undefined : text;

const fields: Record<string, LinkField<ManyState>> = {
	f: {
		write: ({ features }) => `${features}`,
		read: (text) => ({ features: readWhole(text, 'number of features', limits.features) })
	},
	m: {
		write: ({ moved, effect }) => `${moved},${effect}`,
		read: (text) => {
			const [moved, effect] = text.split(',');
			return {
				moved: readWhole(moved, 'number of moved features', limits.moved),
				effect: readNumber(effect, 'shift in standard deviations', limits.effect)
			};
		}
	},
	n: {
		write: ({ rows }) => `${rows}`,
		read: (text) => ({ rows: readWhole(text, 'number of rows', limits.rows.mean) })
	},
	t: {
		write: (state) => changed(state, 'test', letterOf(tests, state.test) ?? ''),
		read: (text) => ({ test: readLetter(text, tests, 'test') })
	},
	c: {
		write: (state) =>
			state.links === 'none' ? undefined : `${letterOf(links, state.links)},${state.rho}`,
		read: (text) => {
			const [letter, rho] = text.split(',');
			return {
				links: readLetter(letter, links, 'kind of correlation'),
				rho: readNumber(rho, 'correlation', limits.rho)
			};
		}
	},
	a: {
		write: (state) => changed(state, 'alpha', `${state.alpha}`),
		read: (text) => ({ alpha: readNumber(text, 'level of p', limits.alpha) })
	},
	h: {
		write: (state) => changed(state, 'share', `${state.share}`),
		read: (text) => ({ share: readNumber(text, 'share of columns', limits.share) })
	},
	r: {
		write: (state) => changed(state, 'rule', letterOf(rules, state.rule) ?? ''),
		read: (text) => ({ rule: readLetter(text, rules, 'rule') })
	},
	d: {
		write: (state) => changed(state, 'day', `${state.day}`),
		read: (text) => ({ day: readWhole(text, 'day', limits.day) })
	},
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

/** What cannot be so together: more that moved than there are, more rows than KS is given here. */
function mend(state: ManyState, problems: string[]): ManyState {
	const most = limits.rows[state.test].max;
	let { moved, rows } = state;
	if (moved > state.features) {
		moved = state.features;
		problems.push(`Only ${state.features} features can move here, because there are no more.`);
	}
	if (rows > most) {
		rows = most;
		problems.push('KS draws every row on this page, so it reads at most 1,000 rows a side.');
	}
	return moved === state.moved && rows === state.rows ? state : { ...state, moved, rows };
}

export const manyLink = partLink<ManyState>({ initial: initialState, fields, together: mend });
