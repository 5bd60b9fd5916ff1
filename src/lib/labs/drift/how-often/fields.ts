import type { Detector } from '../detector.ts';
import { LinkProblem, quote, readNumber } from '$lib/labs/shell';
import { checkTogether, pairFields, readRows, writeRows } from '../link/link.ts';
import { partLink, type LinkField, type PartLink } from '$lib/labs/shell';
import { initialState, priceLimits, type HowOftenState } from './state.ts';

type Field = LinkField<HowOftenState>;

/** Where a threshold may lie, whatever the detector. */
const anyThreshold = { min: 1e-12, max: 2 };

/**
 * Links of this part: part one's, and `a` for the alarm that is watched, `w` for what mistakes weigh,
 * `f` for the rows that a day draws from a file.
 */
export function howOftenLink(detectors: readonly Detector[]): PartLink<HowOftenState> {
	const own: Record<string, Field> = {
		a: {
			write: ({ watch: { id, threshold } }) => {
				if (threshold === null) return id === initialState.watch.id ? undefined : id;
				return `${id}:${threshold}`;
			},
			read: (text) => ({ watch: readWatch(text, detectors) })
		},
		w: {
			write: ({ prices }) =>
				prices === initialState.prices
					? undefined
					: [prices.falsePage, prices.missedDay, prices.driftedDays].join(','),
			read: (text) => {
				const [falsePage, missedDay, driftedDays] = text.split(',');
				return {
					prices: {
						falsePage: readNumber(falsePage, 'cost of a false page', priceLimits.falsePage),
						missedDay: readNumber(missedDay, 'cost of a missed day', priceLimits.missedDay),
						driftedDays: readNumber(driftedDays, 'number of days', priceLimits.driftedDays)
					}
				};
			}
		},
		f: {
			write: ({ fileRows }) => (fileRows ? writeRows(fileRows) : undefined),
			read: (text) => ({ fileRows: readRows(text) })
		}
	};
	return partLink({
		initial: initialState,
		fields: { ...pairOf(detectors), ...own },
		together: checkTogether
	});
}

/** Part one's fields, which know the detectors already. */
function pairOf(detectors: readonly Detector[]): Record<string, Field> {
	return Object.fromEntries(
		Object.entries(pairFields).map(([key, { write, read }]): [string, Field] => [
			key,
			{ write, read: (text, sofar) => read(text, sofar, detectors) }
		])
	);
}

function readWatch(text: string, detectors: readonly Detector[]): HowOftenState['watch'] {
	const [id, threshold] = text.split(':');
	const found = detectors.find((known) => known.id === id);
	if (!found) throw new LinkProblem(`“${quote(id)}” is not a detector this lab knows.`);
	if (threshold === undefined) return { id: found.id, threshold: null };
	const value = readNumber(threshold, `threshold for ${found.title}`, anyThreshold);
	return { id: found.id, threshold: value };
}

/** Part one's part of a link, for the way back to it. */
export function pairLink(state: HowOftenState): string {
	return pairPart.write(state);
}

const pairPart = partLink<HowOftenState>({ initial: initialState, fields: pairOf([]) });
