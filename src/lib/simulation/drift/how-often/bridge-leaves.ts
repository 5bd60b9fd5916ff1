import { exp } from '../../../random/index.ts';
import { at } from '../families/parameter-at.ts';

const steps = 48;
const cells = 96;
/** Further than this many spreads no step leads. */
const far = 6;

/**
 * Chance that a Brownian bridge on top of a curve leaves the band from -c to c: how often a two-sample
 * Kolmogorov-Smirnov test rings as windows grow. The bridge is walked in 48 steps over 96 cells; between
 * two steps it is a bridge again, whose own chance to leave is known.
 *
 * @param curve from share 0 to share 1, at both of which it is 0
 * @param c above 0
 */
export function bridgeLeaves(curve: (share: number) => number, c: number): number {
	const width = (2 * c) / cells;
	const middles = Float64Array.from({ length: cells }, (_, k) => -c + (k + 0.5) * width);
	const dt = 1 / steps;
	let density: Float64Array = new Float64Array(cells);
	let before = 0;
	for (let step = 1; step < steps; step++) {
		const [from, to] = [(step - 1) * dt, step * dt];
		const after = curve(to);
		if (Math.abs(after) > c + far) return 1;
		const pull = (1 - to) / (1 - from);
		const move = { pull, spread: dt * pull, dt, c, middles };
		density =
			step === 1
				? middles.map((y) => stepDensity(move, { start: 0, mean: after, y }))
				: walked(density, move, { before, after, width });
		before = after;
	}
	let stays = 0;
	for (let k = 0; k < cells; k++) {
		const y = at(middles, k);
		stays += at(density, k) * width * staysBetween(y, 0, { c, dt });
	}
	return Math.min(1, Math.max(0, 1 - stays));
}

type Move = {
	readonly pull: number;
	readonly spread: number;
	readonly dt: number;
	readonly c: number;
	readonly middles: Float64Array;
};

function walked(
	density: Float64Array,
	move: Move,
	{ before, after, width }: { before: number; after: number; width: number }
): Float64Array {
	const next = new Float64Array(density.length);
	const reach = far * Math.sqrt(move.spread);
	for (const [k, weight] of density.entries()) {
		if (weight < 1e-14) continue;
		const start = at(move.middles, k);
		const mean = (start - before) * move.pull + after;
		const first = Math.max(0, Math.floor((mean - reach + move.c) / width));
		const last = Math.min(density.length - 1, Math.ceil((mean + reach + move.c) / width));
		for (let j = first; j <= last; j++) {
			const y = at(move.middles, j);
			next[j]! += weight * width * stepDensity(move, { start, mean, y });
		}
	}
	return next;
}

/** Density of a step to y that does not leave on the way. */
function stepDensity(
	{ spread, dt, c }: Move,
	{ start, mean, y }: { start: number; mean: number; y: number }
): number {
	const off = y - mean;
	const density = exp((-off * off) / (2 * spread)) / Math.sqrt(2 * Math.PI * spread);
	return density * staysBetween(start, y, { c, dt });
}

/** Chance that the path between two places of a step stays inside the band. */
function staysBetween(
	from: number,
	to: number,
	{ c, dt }: { readonly c: number; readonly dt: number }
): number {
	const above = exp((-2 * (c - from) * (c - to)) / dt);
	const below = exp((-2 * (c + from) * (c + to)) / dt);
	return Math.max(0, 1 - above - below);
}
