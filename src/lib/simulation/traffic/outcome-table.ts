import type { Conditions } from './conditions.ts';
import type { TickCounts } from './world.ts';

/** Cells of a segment: fine, failed and converted, each with a latency from the body or the tail. */
export const OUTCOMES = 6;
/** Entries by which a search for an outcome starts close to its end. */
const GUIDES = 256;

/** For each arm, what one uniform number decides: segment, outcome, and body or tail of latency. */
export interface OutcomeTable {
	/** Cells of one arm: `(segment * 3 + outcome) * 2 + tail`. */
	readonly cells: number;
	/** Upper edges of the cells, arm after arm. */
	readonly edges: Float64Array;
	/** The first cell worth looking at, for 256 stretches of [0, 1), arm after arm. */
	readonly guides: Uint16Array;
}

export function createOutcomeTable(arms: number, segments: number): OutcomeTable {
	const cells = segments * OUTCOMES;
	return {
		cells,
		edges: new Float64Array(arms * cells),
		guides: new Uint16Array(arms * GUIDES)
	};
}

/** Fills the table for one tick. */
export function setOutcomes(
	table: OutcomeTable,
	shares: readonly number[],
	{ errorRate, conversion, laws }: Conditions
): void {
	const { cells, edges, guides } = table;
	for (const [arm, { tailShare }] of laws.entries()) {
		let edge = 0;
		for (const [s, share] of shares.entries()) {
			const failed = errorRate[arm * shares.length + s] as number;
			const converted = (1 - failed) * (conversion[arm * shares.length + s] as number);
			for (const [o, chance] of [1 - failed - converted, failed, converted].entries()) {
				const at = arm * cells + (s * 3 + o) * 2;
				edges[at] = edge += share * chance * (1 - tailShare);
				edges[at + 1] = edge += share * chance * tailShare;
			}
		}
		closeLast(edges, arm * cells, cells);
		let cell = 0;
		for (let g = 0; g < GUIDES; g++) {
			while ((edges[arm * cells + cell] as number) <= g / GUIDES) cell++;
			guides[arm * GUIDES + g] = cell;
		}
	}
}

/** The last cell that has any chance takes what rounding left over. */
function closeLast(edges: Float64Array, start: number, cells: number): void {
	const total = edges[start + cells - 1] as number;
	for (let i = start + cells - 1; i >= start && edges[i] === total; i--) edges[i] = 2;
}

/** Turns uniform numbers into cells, and counts them: `arm * cells + cell`. */
export function pickOutcomes(
	{ cells, edges, guides }: OutcomeTable,
	uniforms: Float64Array,
	{ arm, cell }: { readonly arm: Uint8Array; readonly cell: Uint8Array },
	counts: Uint32Array
): void {
	for (let i = 0; i < cell.length; i++) {
		const u = uniforms[i] as number;
		const start = (arm[i] as number) * cells;
		let at = start + (guides[(arm[i] as number) * GUIDES + ((u * GUIDES) | 0)] as number);
		while ((edges[at] as number) <= u) at++;
		cell[i] = at - start;
		counts[at] = (counts[at] as number) + 1;
	}
}

/** Adds up counted cells into requests, errors and conversions by arm and segment. */
export function countOutcomes(
	{ cells }: OutcomeTable,
	counts: Uint32Array,
	into: Pick<TickCounts, 'requests' | 'errors' | 'conversions'>
): void {
	const both = (at: number) => (counts[at] as number) + (counts[at + 1] as number);
	const parts = cells / OUTCOMES;
	for (let i = 0; i < into.requests.length; i++) {
		const at = Math.floor(i / parts) * cells + (i % parts) * OUTCOMES;
		const [failed, converted] = [both(at + 2), both(at + 4)];
		into.errors[i] = failed;
		into.conversions[i] = converted;
		into.requests[i] = both(at) + failed + converted;
	}
}
