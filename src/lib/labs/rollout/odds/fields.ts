import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import { oneFields } from '../one/fields.ts';
import { limits, linkInitial, type OddsState, type Telling } from './state.ts';

type Field = LinkField<OddsState>;

const tellingNames: readonly (readonly [keyof Telling, string])[] = [
	['sound', 'error rate that is all right'],
	['broken', 'error rate to be found'],
	['alpha', 'level'],
	['power', 'power'],
	['minutes', 'number of minutes'],
	['perSecond', 'number of requests a second']
];

const telling: Field = {
	write: ({ telling: asked }) => {
		const text = tellingNames.map(([key]) => asked[key]).join(',');
		const usual = tellingNames.map(([key]) => linkInitial.telling[key]).join(',');
		return text === usual ? undefined : text;
	},
	read: (text) => {
		const parts = text.split(',');
		const read = tellingNames.map(([key, name], i) => [
			key,
			readNumber(parts[i], name, limits.telling[key])
		]);
		const asked = Object.fromEntries(read) as Telling;
		if (asked.broken > asked.sound) return { telling: asked };
		throw new LinkProblem('The error rate to be found has to be above the one that is all right.');
	}
};

const arrivals: Field = {
	write: ({ arrivals: by }) => (by === 'even' ? 'e' : 'p'),
	read: (text) => {
		if (text === 'e') return { arrivals: 'even' };
		if (text === 'p') return { arrivals: 'poisson' };
		throw new LinkProblem(`“${quote(text)}” is not a way to arrive: it should be e or p.`);
	}
};

const swing: Field = {
	write: (state) => `${state.swing},${state.weekend}`,
	read: (text, sofar, known) => oneFields.y?.read(text, sofar, known) ?? {}
};

/** What cannot be so together: presses are of one run, and an hour that is not watched decides nothing. */
function together(state: OddsState, problems: string[]): OddsState {
	const longest = 60 * state.hours;
	const within = Math.min(state.within, longest);
	if (within < state.within) {
		problems.push(`Only ${longest} minutes are watched, so the guard is judged by then.`);
	}
	return { ...state, within, orders: [] };
}

/** Letters of the lab's first page mean the same here, so that its links open here too. */
export const oddsLink = partLink<OddsState>({
	initial: linkInitial,
	fields: {
		...oneFields,
		y: swing,
		b: {
			write: ({ brokenRate }) => `${brokenRate}`,
			read: (text) => ({
				brokenRate: readNumber(text, 'error rate of the broken model', limits.brokenRate)
			})
		},
		w: {
			write: ({ within }) => `${within}`,
			read: (text) => ({ within: readWhole(text, 'number of minutes', limits.within) })
		},
		a: arrivals,
		n: telling
	},
	together
});
