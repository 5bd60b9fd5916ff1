import type { Rng } from '../../random/index.ts';
import { OUTCOMES } from './outcome-table.ts';
import { drawMoments, type RequestBlock } from './request-blocks.ts';

/** The requests of one tick in the order of their arrival, one entry each. */
export interface TickRequests {
	readonly count: number;
	/** Seconds since the tick began. */
	readonly seconds: Float64Array;
	readonly user: Uint32Array;
	/** 0 old, 1 fresh, 2 baseline. */
	readonly arm: Uint8Array;
	readonly segment: Uint8Array;
	/** 0 fine, 1 failed, 2 converted. */
	readonly outcome: Uint8Array;
	/** Latency bucket; `msAt(bucket + 0.5)` is its middle. */
	readonly bucket: Uint16Array;
}

/** Lists for so many requests. */
export function listsFor(many: number): RequestBlock {
	return {
		user: new Uint32Array(many),
		arm: new Uint8Array(many),
		cell: new Uint8Array(many),
		bucket: new Uint16Array(many)
	};
}

/** A part of the lists, which it shares. */
export function partOf(lists: RequestBlock, from: number, many: number): RequestBlock {
	if (from === 0 && many === lists.arm.length) return lists;
	return {
		user: lists.user.subarray(from, from + many),
		arm: lists.arm.subarray(from, from + many),
		cell: lists.cell.subarray(from, from + many),
		bucket: lists.bucket.subarray(from, from + many)
	};
}

/** What a reader of single requests sees: cells taken apart, and moments given. */
export function readable(lists: RequestBlock, moments: Rng, tickSeconds: number): TickRequests {
	const { user, arm, cell, bucket } = lists;
	const seconds = new Float64Array(arm.length);
	drawMoments(moments, tickSeconds, seconds);
	const segment = new Uint8Array(arm.length);
	const outcome = new Uint8Array(arm.length);
	for (let i = 0; i < cell.length; i++) {
		const at = cell[i] as number;
		segment[i] = at / OUTCOMES;
		outcome[i] = (at % OUTCOMES) >> 1;
	}
	return { count: arm.length, seconds, user, arm, segment, outcome, bucket };
}
