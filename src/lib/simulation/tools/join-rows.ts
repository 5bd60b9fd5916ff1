import { createRng, type Rng } from '../../random/index.ts';
import { rocAuc } from '../../stats/index.ts';

export const joinIds = ['latest', 'event-time', 'created-time'] as const;
export type JoinId = (typeof joinIds)[number];

export type JoinWorld = {
	readonly seed: number | string;
	/** Rows to train on, as many to test offline, and as many that are served. */
	readonly rows: number;
};

export type JoinReading = {
	/** AUC on held-out rows that were joined in the same way. */
	readonly offline: number;
	/** AUC of the same model on the values that serving has. */
	readonly online: number;
	/** How much the model leans on the joined feature, beside an honest one at 1. */
	readonly weight: number;
};

/** One row in ten has the bad outcome. */
export const badShare = 0.1;
/** Standard deviations by which bad rows differ: an honest feature, and the count as it was known. */
export const honestGap = 0.9;
export const knownGap = 0.5;
/** What the outcome itself adds to the count: by the end, and through a correction. */
export const laterGap = 2;
export const correctedGap = 1.5;

type Rows = {
	readonly label: Uint8Array;
	readonly honest: Float64Array;
	readonly known: Float64Array;
	/** A row's lot: its value is corrected where this is below the share. */
	readonly lot: Float64Array;
};

function draw(rng: Rng, rows: number): Rows {
	const label = new Uint8Array(rows);
	const honest = new Float64Array(rows);
	const known = new Float64Array(rows);
	const lot = new Float64Array(rows);
	for (let i = 0; i < rows; i++) {
		const isBad = rng.uniform() < badShare ? 1 : 0;
		label[i] = isBad;
		honest[i] = rng.normal() + honestGap * isBad;
		known[i] = rng.normal() + knownGap * isBad;
		lot[i] = rng.uniform();
	}
	return { label, honest, known, lot };
}

/** The count as the join finds it; what came after the outcome shows only in bad rows. */
function joinedIn({ label, known, lot }: Rows, join: JoinId, corrected: number): Float64Array {
	if (join === 'created-time') return known;
	const isHit = (i: number) => join === 'latest' || (lot[i] ?? 1) < corrected;
	const gap = join === 'latest' ? laterGap : correctedGap;
	return known.map((value, i) => (isHit(i) ? value + gap * (label[i] ?? 0) : value));
}

/** How far the bad rows lie from the others, in variances within a class: a discriminant's weight. */
function gapOf(label: Uint8Array, values: Float64Array): number {
	const count = [0, 0];
	const sum = [0, 0];
	for (const [i, value] of values.entries()) {
		const side = label[i] ?? 0;
		count[side] = (count[side] ?? 0) + 1;
		sum[side] = (sum[side] ?? 0) + value;
	}
	const means = sum.map((total, side) => total / (count[side] ?? 1));
	let squares = 0;
	for (const [i, value] of values.entries()) {
		const off = value - (means[label[i] ?? 0] ?? 0);
		squares += off * off;
	}
	return ((means[1] ?? 0) - (means[0] ?? 0)) / (squares / (values.length - 2));
}

const score = (honest: Float64Array, joined: Float64Array, weight: number) =>
	honest.map((value, i) => value + weight * (joined[i] ?? 0));

/**
 * Trains on rows whose second feature was joined in one way, and scores it offline, joined in the same
 * way, and online, with what is known at that moment. The two features are independent within a class,
 * so a linear discriminant is the best there is.
 *
 * @returns a reading for a join and a share, from 0 to 1, of bad outcomes after which an older value
 *   is corrected and dated back
 */
export function joinRows({
	seed,
	rows
}: JoinWorld): (join: JoinId, corrected: number) => JoinReading {
	const rng = createRng(seed);
	const [train, held, served] = ['train', 'held', 'served'].map((name) =>
		draw(rng.fork(name), rows)
	) as [Rows, Rows, Rows];
	const honest = gapOf(train.label, train.honest);
	return (join, corrected) => {
		const weight = gapOf(train.label, joinedIn(train, join, corrected)) / honest;
		const joined = joinedIn(held, join, corrected);
		return {
			offline: rocAuc(held.label, score(held.honest, joined, weight)),
			online: rocAuc(served.label, score(served.honest, served.known, weight)),
			weight
		};
	};
}
