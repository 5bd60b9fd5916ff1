import { erfc } from '../special/erfc.ts';
import { StatsError } from '../stats-error.ts';
import { gaussLegendre } from './gauss-legendre.ts';

/** Where a Brownian motion may be that has crossed no boundary yet: masses at sorted places. */
export type Walk = {
	time: number;
	places: Float64Array;
	masses: Float64Array;
	/** Steps added up so far, so that no input makes the page wait for long. */
	work: number;
};

/** A look at the motion: it goes on while it is between `low` and `high`. */
export type Look = { time: number; low: number; high: number };

const RULE = /* @__PURE__ */ gaussLegendre(16);
/** Width of 16 nodes in standard deviations of the finest step: errors near 1e-14. */
const PANEL = 5;
/** Beyond so many standard deviations a double holds no chance. */
const FARTHEST = 38;
const REACH = 8.5;
/** What one place costs besides the steps that lead to it. */
const PLACE_WORK = 40;
const MOST_WORK = 6e7;

/** A Brownian motion at its start. */
export function startWalk(): Walk {
	return { time: 0, places: new Float64Array(1), masses: new Float64Array(1).fill(1), work: 0 };
}

/** Chances that a motion without a crossing so far is below `low` or above `high` at a look. */
export function exitChances(
	{ time, places, masses }: Walk,
	look: Look,
	drift = 0
): { lower: number; upper: number } {
	const step = Math.SQRT2 * Math.sqrt(look.time - time);
	const shift = drift * (look.time - time);
	let lower = 0;
	let upper = 0;
	for (let i = 0; i < places.length; i++) {
		const place = (places[i] as number) + shift;
		const mass = 0.5 * (masses[i] as number);
		lower += mass * erfc((place - look.low) / step);
		upper += mass * erfc((look.high - place) / step);
	}
	return { lower, upper };
}

/** Density at a place and a later time of a motion without a crossing so far. */
export function walkDensity(walk: Walk, time: number, place: number, drift = 0): number {
	return densityFrom(walk, time, place - drift * (time - walk.time), 0).density;
}

/**
 * Moves the masses on to a look where no boundary was crossed, by Gauss-Legendre quadrature over the
 * region between them.
 *
 * @param nextTime when the next look is: its step may be the finer one
 * @throws StatsError `out-of-range` if looks lie so near each other that this would take too long
 * @see Armitage, McPherson & Rowe (1969), https://doi.org/10.2307/2343787
 */
export function walkOn(walk: Walk, look: Look, nextTime: number, drift = 0): Walk {
	const { time } = look;
	const farthest = FARTHEST * Math.sqrt(time);
	const low = Math.max(look.low, drift * time - farthest);
	const high = Math.min(look.high, drift * time + farthest);
	const finest = Math.sqrt(Math.min(time - walk.time, nextTime - time));
	const panels = low < high ? Math.ceil((high - low) / (PANEL * finest)) : 0;
	const size = panels * RULE.nodes.length;
	let work = walk.work + PLACE_WORK * size;
	checkWork(work);
	const half = (high - low) / panels / 2;
	const shift = drift * (time - walk.time);
	const places = new Float64Array(size);
	const masses = new Float64Array(size);
	let from = 0;
	for (let i = 0; i < size; i++) {
		const k = i % RULE.nodes.length;
		const middle = low + half * (2 * Math.floor(i / RULE.nodes.length) + 1);
		const place = middle + half * (RULE.nodes[k] as number);
		const found = densityFrom(walk, time, place - shift, from);
		from = found.from;
		work += found.used;
		places[i] = place;
		masses[i] = found.density * (RULE.weights[k] as number) * half;
		if (k === 0) checkWork(work);
	}
	return { time, places, masses, work };
}

/**
 * Sums over the places from which a step may lead here: those about the straight line from the start
 * (the Brownian bridge) and those about here. As `place` rises, `from` does.
 */
function densityFrom({ time, places, masses }: Walk, later: number, place: number, from: number) {
	const step = Math.sqrt(later - time);
	const onLine = place * (time / later);
	const first = Math.min(place, onLine) - REACH * step;
	const last = Math.max(place, onLine) + REACH * step;
	let start = from;
	while (start < places.length && (places[start] as number) < first) start++;
	let sum = 0;
	let i = start;
	for (; i < places.length && (places[i] as number) <= last; i++) {
		const z = (place - (places[i] as number)) / step;
		sum += (masses[i] as number) * Math.exp(-0.5 * z * z);
	}
	return { density: sum / (step * Math.sqrt(2 * Math.PI)), from: start, used: i - start };
}

function checkWork(work: number): void {
	if (work <= MOST_WORK) return;
	throw new StatsError('out-of-range', 'the looks are too many or too near each other');
}
