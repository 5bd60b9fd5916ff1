import { hashText } from '../random/index.ts';

/** Anki's ids are milliseconds of the past; these lie in the years 2014 to 2023. */
const earliest = 1_400_000_000_000;
const range = 300_000_000_000;

/**
 * A number for a name, the same at every export: Anki takes ids for times and keeps them where it can.
 *
 * @param name of a note, a card or a deck
 * @param taken ids given already, to which this one is added; two names never share one
 */
export function stableId(name: string, taken: Set<number>): number {
	const [high, low] = hashText(`anki ${name}`);
	let id = earliest + (((high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff)) % range);
	while (taken.has(id)) id += 1;
	taken.add(id);
	return id;
}
