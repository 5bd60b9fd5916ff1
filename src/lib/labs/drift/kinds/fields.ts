import type { ModelKind, WorldId } from '$lib/simulation/drift';
import { LinkProblem, quote, readNumber, readWhole } from '$lib/labs/shell';
import { partLink, type LinkField } from '$lib/labs/shell';
import { initialState, limits, type KindsState } from './state.ts';

const worldLetters: Readonly<Record<string, WorldId>> = { s: 'straight', c: 'clouds', b: 'bent' };
const modelLetters: Readonly<Record<string, ModelKind>> = { l: 'logistic', t: 'tree' };

/** A choice under one letter; left out where it stands as the page starts. */
function letter<Key extends 'world' | 'model'>(
	key: Key,
	letters: Readonly<Record<string, KindsState[Key]>>,
	name: string
): LinkField<KindsState> {
	return {
		write: (state) =>
			state[key] === initialState[key]
				? undefined
				: Object.keys(letters).find((found) => letters[found] === state[key]),
		read: (text) => {
			const value = Object.hasOwn(letters, text) ? letters[text] : undefined;
			if (!value) throw new LinkProblem(`“${quote(text)}” is not a ${name} this lab knows.`);
			return { [key]: value };
		}
	};
}

const fields: Record<string, LinkField<KindsState>> = {
	w: letter('world', worldLetters, 'world'),
	m: letter('model', modelLetters, 'model'),
	x: {
		write: ({ across, up }) => (across === 0 && up === 0 ? undefined : `${across},${up}`),
		read: (text) => {
			const [across, up] = text.split(',');
			return {
				across: readNumber(across, 'shift of the inputs', limits.shift),
				up: readNumber(up, 'shift of the inputs', limits.shift)
			};
		}
	},
	r: {
		write: ({ turn, offset }) => `${turn},${offset}`,
		read: (text) => {
			const [turn, offset] = text.split(',');
			return {
				turn: readWhole(turn, 'turn of the rule in degrees', limits.turn),
				offset: readNumber(offset, 'shift of the rule', limits.shift)
			};
		}
	},
	p: {
		write: ({ positives }) => `${positives}`,
		read: (text) => ({ positives: readWhole(text, 'per cent of positives', limits.positives) })
	},
	n: {
		write: ({ rows }) => `${rows}`,
		read: (text) => ({ rows: readWhole(text, 'number of rows', limits.rows) })
	},
	a: {
		write: ({ alpha }) => (alpha === initialState.alpha ? undefined : `${alpha}`),
		read: (text) => {
			if (text === '1' || text === '5') return { alpha: text === '1' ? 1 : 5 };
			throw new LinkProblem(`“${quote(text)}” is not an alarm level: it should be 1 or 5 (%).`);
		}
	},
	d: {
		write: ({ delay }) => `${delay}`,
		read: (text) => ({ delay: readWhole(text, 'label delay in days', limits.delay) })
	},
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

export const kindsLink = partLink({ initial: initialState, fields });
