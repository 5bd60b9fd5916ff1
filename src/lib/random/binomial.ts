import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { deviancePart } from './deviance-part.ts';
import type { State } from './sfc32.ts';
import { stirlingError } from './stirling-error.ts';
import { drawUniform } from './uniform.ts';

/** What depends on the parameters alone, worked out when they change and written over in place. */
interface Setup {
	n: number;
	/** The chance of the rarer outcome, at most one half. */
	p: number;
	/** By inversion: the chance of no success, and the odds of one. */
	none: number;
	odds: number;
	/** By rejection: the hat and its square of sure acceptance. */
	a: number;
	b: number;
	inside: number;
	alpha: number;
	/** Four draws in five never ask for it, and many setups draw once: NaN until asked for. */
	atMode: number;
}

/**
 * A sampler of binomial counts: by inversion while n min(p, 1 - p) is below 10, else by transformed
 * rejection (BTRS), which takes the same time for every n. It makes no garbage.
 *
 * @returns a draw from n trials, whole and at least 0, each with chance p from 0 to 1; not checked
 * @see Hörmann (1993), "The generation of binomial random variates"
 */
export function binomialSampler(): (state: State, n: number, p: number) => number {
	const last: Setup = {
		...{ n: NaN, p: NaN, none: NaN, odds: NaN },
		...{ a: NaN, b: NaN, inside: NaN, alpha: NaN, atMode: NaN }
	};
	return (state, n, p) => {
		const rarer = p > 0.5 ? 1 - p : p;
		if (n === 0 || rarer === 0) return p > 0.5 ? n : 0;
		if (n !== last.n || rarer !== last.p) prepare(last, n, rarer);
		const count = n * rarer < 10 ? byInversion(state, last) : byRejection(state, last);
		return p > 0.5 ? n - count : count;
	};
}

function prepare(setup: Setup, n: number, p: number): void {
	setup.n = n;
	setup.p = p;
	if (n * p < 10) {
		setup.none = exp(n * lnOfOneMinus(p));
		setup.odds = p / (1 - p);
		return;
	}
	const spread = Math.sqrt(n * p * (1 - p));
	setup.b = 1.15 + 2.53 * spread;
	setup.a = -0.0873 + 0.0248 * setup.b + 0.01 * p;
	setup.inside = 0.92 - 4.2 / setup.b;
	setup.alpha = (2.83 + 5.1 / setup.b) * spread;
	setup.atMode = NaN;
}

function byInversion(state: State, { n, none, odds }: Setup): number {
	// A mean below 10 gives more than this many successes once in 1e60 draws.
	const last = Math.min(n, 110);
	for (;;) {
		let left = drawUniform(state);
		let mass = none;
		for (let k = 0; k <= last; k++) {
			if (left < mass) return k;
			left -= mass;
			mass *= (odds * (n - k)) / (k + 1);
		}
	}
}

function byRejection(state: State, setup: Setup): number {
	const { n, p, a, b, inside, alpha } = setup;
	for (;;) {
		const v = drawUniform(state);
		const u = drawUniform(state) - 0.5;
		const margin = 0.5 - Math.abs(u);
		const k = Math.floor(((2 * a) / margin + b) * u + n * p + 0.5);
		if (k < 0 || k > n) continue;
		if (margin >= 0.07 && v <= inside) return k;
		if (Number.isNaN(setup.atMode)) setup.atMode = logMass(n, p, Math.floor((n + 1) * p));
		const height = ln((v * alpha) / (a / (margin * margin) + b));
		if (height <= logMass(n, p, k) - setup.atMode) return k;
	}
}

function logMass(n: number, p: number, k: number): number {
	if (k === 0) return n * lnOfOneMinus(p);
	if (k === n) return n * ln(p);
	const rest = n - k;
	const stirling = stirlingError(n) - stirlingError(k) - stirlingError(rest);
	const deviance = deviancePart(k, n * p) + deviancePart(rest, n * (1 - p));
	return stirling - deviance - 0.5 * ln(2 * Math.PI * k * (rest / n));
}

/** ln(1 - p), which for a small p would lose what 1 - p rounds away. */
function lnOfOneMinus(p: number): number {
	if (p > 1e-3) return ln(1 - p);
	return -p * (1 + p * (1 / 2 + p * (1 / 3 + p * (1 / 4 + p * (1 / 5 + p / 6)))));
}
