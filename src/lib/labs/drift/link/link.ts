import type { Detector } from '../detector.ts';
import { partLink, type LinkField } from '$lib/labs/shell';
import { initialState, limits, type DriftState } from '../state.ts';
import { readCategories, readPainted, writeCategories, writePainted } from './bars.ts';
import { readData, writeData } from './data.ts';
import { LinkProblem, quote, readNumber, readWhole } from '$lib/labs/shell';
import { readFamily, readMove, writeFamily } from './shapes.ts';
import { readThresholds, writeThresholds } from './thresholds.ts';

const sources = { f: 'family', p: 'painted', c: 'categories', d: 'data' } as const;

const sameAsStart = (state: DriftState, key: keyof DriftState) => state[key] === initialState[key];

/** One letter a part; a part that stands as the lab starts is left out. */
export const pairFields: Record<string, LinkField<DriftState, readonly Detector[]>> = {
	o: {
		write: ({ source }) =>
			source === 'family'
				? undefined
				: Object.entries(sources).find(([, name]) => name === source)?.[0],
		read: (text) => {
			const source = sources[text as keyof typeof sources];
			if (!source || !Object.hasOwn(sources, text)) {
				throw new LinkProblem(`“${quote(text)}” is not a kind of data this lab knows.`);
			}
			return { source };
		}
	},
	r: {
		write: ({ reference }) => writeFamily(reference.family, reference.parameters),
		read: (text, { reference }) => ({ reference: { ...reference, ...readFamily(text) } })
	},
	l: {
		write: ({ reference: { shift, spread } }) =>
			shift === 0 && spread === 1 ? undefined : `${shift},${spread}`,
		read: (text, { reference }) => ({ reference: { ...reference, ...readMove(text) } })
	},
	c: {
		write: ({ current }) =>
			current.family === null ? undefined : writeFamily(current.family, current.parameters),
		read: (text, { current }) => ({ current: { ...current, ...readFamily(text) } })
	},
	m: {
		write: ({ current: { shift, spread } }) => `${shift},${spread}`,
		read: (text, { current }) => ({ current: { ...current, ...readMove(text) } })
	},
	p: {
		write: (state) => (sameAsStart(state, 'painted') ? undefined : writePainted(state.painted)),
		read: (text) => ({ painted: readPainted(text) })
	},
	g: {
		write: (state) =>
			sameAsStart(state, 'categories') ? undefined : writeCategories(state.categories),
		read: (text) => ({ categories: readCategories(text) })
	},
	d: {
		write: ({ data }) => (data ? writeData(data) : undefined),
		read: (text) => ({ data: readData(text) })
	},
	n: {
		write: ({ rows }) => writeRows(rows),
		read: (text) => ({ rows: readRows(text) })
	},
	b: {
		write: ({ bins }) => (bins === initialState.bins ? undefined : `${bins}`),
		read: (text) => ({ bins: readWhole(text, 'number of bins', limits.bins) })
	},
	e: {
		write: ({ floor }) => (floor === initialState.floor ? undefined : `${floor}`),
		read: (text) => ({ floor: readNumber(text, 'floor for empty bins', limits.floor) })
	},
	t: {
		write: ({ thresholds }) => writeThresholds(thresholds),
		read: (text, _sofar, detectors) => ({ thresholds: readThresholds(text, detectors) })
	},
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

/** `300`, or `300,500` where the windows differ. */
export function writeRows({ reference, current }: DriftState['rows']): string {
	return reference === current ? `${reference}` : `${reference},${current}`;
}

/** The way of `writeRows` back. @throws LinkProblem with a sentence for the reader */
export function readRows(text: string): DriftState['rows'] {
	const [reference, current = reference] = text.split(',');
	return {
		reference: readWhole(reference, 'number of rows', limits.rows),
		current: readWhole(current, 'number of rows', limits.rows)
	};
}

/** A link to data without saying which data opens as the lab starts. */
export function checkTogether<State extends DriftState>(state: State, problems: string[]): State {
	if (state.source !== 'data' || state.data) return state;
	problems.push('This link asks for data but does not say which.');
	return { ...state, source: initialState.source };
}

const link = partLink({ initial: initialState, fields: pairFields, together: checkTogether });

/** The fragment for a state, such as `#s=1~m=0.02,1~n=200000~k=7`. */
export const writeLink = link.write;

/**
 * The state in a fragment; undefined for a fragment that is not the lab's. Never throws.
 *
 * @param detectors those whose thresholds a link may set
 */
export const readLink = link.read;
