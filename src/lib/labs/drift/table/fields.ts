import type { Correction } from '$lib/simulation/table';
import { escapeText, LinkProblem, quote, readNumber, readText } from '$lib/labs/shell';
import { readSplit, writeSplit } from '../link/data.ts';
import { partLink, type LinkField } from '$lib/labs/shell';
import { firstSplit, initialState, limits, type TableState } from './state.ts';
import { bundledTable, ownTable } from './tables.ts';

const corrections: Readonly<Record<string, Correction>> = {
	h: 'holm',
	b: 'benjamini-hochberg',
	n: 'none'
};
const twoFiles = 'f';

const fields: Record<string, LinkField<TableState>> = {
	d: {
		write: ({ source }) => (source === initialState.source ? undefined : escapeText(source)),
		read: (text) => {
			const source = readText(text, 'table', 60);
			const table = bundledTable(source);
			if (!table && source !== ownTable) {
				throw new LinkProblem(`There is no table “${quote(source)}” here.`);
			}
			return { source, split: table ? firstSplit(table) : null };
		}
	},
	p: {
		write: ({ split }) => (split ? writeSplit(split).join('.') : twoFiles),
		read: (text, { source }) => {
			if (text !== twoFiles) return { split: readSplit(text.split('.')) };
			if (source === ownTable) return { split: null };
			throw new LinkProblem('A second file goes with a table of your own only.');
		}
	},
	c: {
		write: ({ correction }) =>
			correction === initialState.correction
				? undefined
				: Object.keys(corrections).find((key) => corrections[key] === correction),
		read: (text) => {
			const correction = Object.hasOwn(corrections, text) ? corrections[text] : undefined;
			if (!correction) throw new LinkProblem(`“${quote(text)}” is not a correction of p-values.`);
			return { correction };
		}
	},
	a: {
		write: ({ alpha }) => (alpha === initialState.alpha ? undefined : `${alpha}`),
		read: (text) => ({ alpha: readNumber(text, 'level', limits.alpha) })
	},
	e: {
		write: ({ least }) => (least === initialState.least ? undefined : `${least}`),
		read: (text) => ({ least: readNumber(text, 'smallest effect', limits.least) })
	}
};

/** Links to a report; a reader's own table is named, never carried. */
export const tableLink = partLink({ initial: initialState, fields });
