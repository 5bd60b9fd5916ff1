import type { Detector } from '../detector.ts';
import { initialState, limits, type DriftState } from '../state.ts';
import { readCategories, readPainted, writeCategories, writePainted } from './bars.ts';
import { readData, writeData } from './data.ts';
import { LinkProblem, quote, readNumber, readWhole } from './fields.ts';
import { readFamily, readMove, writeFamily } from './shapes.ts';
import { readThresholds, writeThresholds } from './thresholds.ts';

/** The longest link the lab writes or reads, after `#`. */
export const longestLink = 2000;
const version = '1';
const sources = { f: 'family', p: 'painted', c: 'categories', d: 'data' } as const;

type Part = Partial<DriftState>;
type Field = {
	/** The text of this part, or undefined where it is as the lab starts. */
	write: (state: DriftState) => string | undefined;
	read: (text: string, sofar: DriftState, detectors: readonly Detector[]) => Part;
};

const sameAsStart = (state: DriftState, key: keyof DriftState) => state[key] === initialState[key];

/** One letter a part; a part that stands as the lab starts is left out. */
const fields: Record<string, Field> = {
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
		write: ({ rows }) =>
			rows.reference === rows.current ? `${rows.reference}` : `${rows.reference},${rows.current}`,
		read: (text) => {
			const [reference, current = reference] = text.split(',');
			return {
				rows: {
					reference: readWhole(reference, 'number of rows', limits.rows),
					current: readWhole(current, 'number of rows', limits.rows)
				}
			};
		}
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

/** The fragment for a state, such as `#s=1~m=0.02,1~n=200000~k=7`. */
export function writeLink(state: DriftState): string {
	const parts = Object.entries(fields).flatMap(([key, field]) => {
		const text = field.write(state);
		return text === undefined ? [] : [`${key}=${text}`];
	});
	return `#s=${[version, ...parts].join('~')}`;
}

export type ReadLink = {
	readonly state: DriftState;
	/** A sentence for each part that could not be read; those parts stand as the lab starts. */
	readonly problems: readonly string[];
};

/**
 * The state in a fragment; undefined for a fragment that is not the lab's. Never throws.
 *
 * @param detectors those whose thresholds a link may set
 */
export function readLink(fragment: string, detectors: readonly Detector[]): ReadLink | undefined {
	if (!fragment.startsWith('#s=')) return undefined;
	if (fragment.length > longestLink) {
		return broken(`This link is longer than the ${longestLink} characters a lab link can have.`);
	}
	const [found, ...parts] = fragment.slice(3).split('~');
	if (found !== version) {
		return broken(
			/^\d+$/.test(found ?? '')
				? `This link was made by another version of the lab (${quote(found)}).`
				: `“${quote(fragment)}” is not a link of this lab.`
		);
	}
	return readParts(parts, detectors);
}

const broken = (sentence: string): ReadLink => ({ state: initialState, problems: [sentence] });

function readParts(parts: readonly string[], detectors: readonly Detector[]): ReadLink {
	let state = initialState;
	const problems: string[] = [];
	for (const part of parts) {
		const key = part.slice(0, 1);
		try {
			const field = part[1] === '=' && Object.hasOwn(fields, key) ? fields[key] : undefined;
			if (!field) throw new LinkProblem(`“${quote(part)}” means nothing to this lab.`);
			state = { ...state, ...field.read(part.slice(2), state, detectors) };
		} catch (error) {
			if (!(error instanceof LinkProblem)) throw error;
			problems.push(error.message);
		}
	}
	return { state: checkTogether(state, problems), problems };
}

/** A link to data without saying which data opens as the lab starts. */
function checkTogether(state: DriftState, problems: string[]): DriftState {
	if (state.source !== 'data' || state.data) return state;
	problems.push('This link asks for data but does not say which.');
	return { ...state, source: initialState.source };
}
