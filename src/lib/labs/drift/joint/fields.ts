import { featureMapIds, type DependenceId, type FeatureMapId } from '$lib/simulation/drift';
import { LinkProblem, quote, readNumber, readWhole } from '$lib/labs/shell';
import { readFamily, writeFamily } from '../link/shapes.ts';
import { partLink, type LinkField } from '$lib/labs/shell';
import {
	initialState,
	kernels,
	limits,
	openings,
	strengthNames,
	type JointState
} from './state.ts';

type Field = LinkField<JointState>;

const dependences = Object.keys(openings) as DependenceId[];

/** One of a few words, or a sentence that says what this part knows instead. */
function choice<Word extends string>(text: string, words: readonly Word[], name: string): Word {
	const found = words.find((word) => word === text);
	if (found !== undefined) return found;
	throw new LinkProblem(
		`“${quote(text)}” is not a ${name} this lab knows: it should be ${words.join(', ')}.`
	);
}

const strength = (key: 'before' | 'after'): Field => ({
	write: (state) => `${state[key]}`,
	read: (text, { dependence }) => ({
		[key]: readNumber(text, strengthNames[dependence], limits[dependence])
	})
});

const marginal = (axis: 0 | 1): Field => ({
	write: ({ dependence, marginals }) => {
		const written = (of: JointState['marginals']) =>
			writeFamily(of[axis].family, of[axis].parameters);
		const text = written(marginals);
		return text === written(openings[dependence].marginals) ? undefined : text;
	},
	read: (text, { marginals }) => {
		const found = readFamily(text);
		return { marginals: axis === 0 ? [found, marginals[1]] : [marginals[0], found] };
	}
});

/** The kind comes first: it decides which strengths make sense. */
const fields: Record<string, Field> = {
	d: {
		write: ({ dependence }) => dependence,
		read: (text) => {
			const dependence = choice(text, dependences, 'kind of dependence');
			return { dependence, ...openings[dependence] };
		}
	},
	b: strength('before'),
	a: strength('after'),
	x: marginal(0),
	y: marginal(1),
	n: {
		write: ({ rows }) => `${rows}`,
		read: (text) => ({ rows: readWhole(text, 'number of rows', limits.rows) })
	},
	f: {
		write: ({ map }) => map,
		read: (text) => ({ map: choice<FeatureMapId>(text, featureMapIds, 'model') })
	},
	w: {
		write: ({ kernel }) => (kernel === initialState.kernel ? undefined : `${kernel}`),
		read: (text) => ({ kernel: Number(choice(text, kernels.map(String), 'kernel width')) })
	},
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

export const jointLink = partLink({ initial: initialState, fields });
