import type { WatcherCard } from '$lib/simulation/drift';
import { LinkProblem, quote, readNumber, readWhole } from '$lib/labs/shell';
import { partLink, type LinkField, type PartLink } from '$lib/labs/shell';
import { readOptions, writeOptions } from './option-link.ts';
import { shapes } from './shapes.ts';
import { hoursAfter, initialState, limits, type StreamState } from './state.ts';

type Field = LinkField<StreamState>;
type NumberKey = 'hours' | 'change' | 'size' | 'span' | 'swing' | 'rate' | 'baseline' | 'seed';

/** A number under its own letter, left out where it is as the part starts. */
function numberField(key: NumberKey, name: string, read = readNumber): Field {
	return {
		write: (state) => (state[key] === initialState[key] ? undefined : `${state[key]}`),
		read: (text) => ({ [key]: read(text, name, limits[key]) })
	};
}

const kinds = { f: 'feature', e: 'errors' } as const;

const kind: Field = {
	write: (state) => (state.kind === initialState.kind ? undefined : state.kind.slice(0, 1)),
	read: (text) => {
		if (Object.hasOwn(kinds, text)) return { kind: kinds[text as keyof typeof kinds] };
		throw new LinkProblem(`“${quote(text)}” is not a kind of stream: it should be f or e.`);
	}
};

const shape: Field = {
	write: (state) => (state.shape === initialState.shape ? undefined : state.shape),
	read: (text) => {
		const found = shapes.find(({ value }) => value === text && value !== 'seasonal');
		if (!found) throw new LinkProblem(`“${quote(text)}” is not a change this lab knows.`);
		return { shape: found.value as StreamState['shape'] };
	}
};

const windows: Field = {
	write: ({ windows: { reference, current, every, sliding } }) => {
		const text = [reference, current, every, sliding ? 's' : 'f'].join(',');
		return text === '336,96,24,f' ? undefined : text;
	},
	read: (text) => {
		const [reference, current, every, follows = 'f'] = text.split(',');
		return {
			windows: {
				reference: readWhole(reference, 'length of the reference', limits.reference),
				current: readWhole(current, 'length of the window', limits.current),
				every: readWhole(every, 'number of hours between looks', limits.every),
				sliding: follows === 's'
			}
		};
	}
};

/** Somebody must have time to notice: the change leaves some hours behind it. */
function together(state: StreamState, problems: string[]): StreamState {
	const latest = state.hours - hoursAfter;
	if (state.change <= latest) return state;
	problems.push(`The change should come before hour ${latest}, ${hoursAfter} before the end.`);
	return { ...state, change: latest };
}

/** Links of this part. @param cards the watchers whose options a link may set */
export function streamLink(cards: readonly WatcherCard[]): PartLink<StreamState> {
	return partLink({
		initial: initialState,
		fields: {
			o: kind,
			f: shape,
			h: numberField('hours', 'number of hours', readWhole),
			c: numberField('change', 'hour of the change', readWhole),
			z: numberField('size', 'size of a change'),
			d: numberField('span', 'number of hours', readWhole),
			w: numberField('swing', 'size of a rhythm'),
			r: numberField('rate', 'error rate'),
			b: numberField('baseline', 'number of weeks', readWhole),
			v: windows,
			t: {
				write: ({ options }) => writeOptions(options, cards),
				read: (text) => ({ options: readOptions(text, cards) })
			},
			k: { write: ({ seed }) => `${seed}`, read: numberField('seed', 'seed', readWhole).read }
		},
		together
	});
}
