import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { deviancePart } from './deviance-part.ts';
import type { Draw } from './gamma.ts';
import type { State } from './sfc32.ts';
import { stirlingError } from './stirling-error.ts';
import { drawUniform } from './uniform.ts';

/**
 * Binomial counts: by inversion while n min(p, 1 - p) is below 10, else by transformed rejection
 * (BTRS), which takes the same time for every n.
 *
 * @param n trials, whole and at least 0; not checked
 * @param p probability of success, from 0 to 1; not checked
 * @see Hörmann (1993), "The generation of binomial random variates"
 */
export function binomialDraw(n: number, p: number): Draw {
	if (p > 0.5) {
		const failures = binomialDraw(n, 1 - p);
		return (state) => n - failures(state);
	}
	if (n === 0 || p === 0) return () => 0;
	return n * p < 10 ? byInversion(n, p) : byRejection(n, p);
}

function byInversion(n: number, p: number): Draw {
	const none = exp(n * lnOfOneMinus(p));
	const odds = p / (1 - p);
	// A mean below 10 gives more than this many successes once in 1e60 draws.
	const last = Math.min(n, 110);
	const draw = (state: State): number => {
		let left = drawUniform(state);
		let mass = none;
		for (let k = 0; k <= last; k++) {
			if (left < mass) return k;
			left -= mass;
			mass *= (odds * (n - k)) / (k + 1);
		}
		return draw(state);
	};
	return draw;
}

function byRejection(n: number, p: number): Draw {
	const spread = Math.sqrt(n * p * (1 - p));
	const b = 1.15 + 2.53 * spread;
	const a = -0.0873 + 0.0248 * b + 0.01 * p;
	const inside = 0.92 - 4.2 / b;
	const alpha = (2.83 + 5.1 / b) * spread;
	// Four draws in five never ask for it, and many samplers draw once.
	let atMode: number | undefined;
	return (state) => {
		for (;;) {
			const v = drawUniform(state);
			const u = drawUniform(state) - 0.5;
			const margin = 0.5 - Math.abs(u);
			const k = Math.floor(((2 * a) / margin + b) * u + n * p + 0.5);
			if (k < 0 || k > n) continue;
			if (margin >= 0.07 && v <= inside) return k;
			atMode ??= logMass(n, p, Math.floor((n + 1) * p));
			const height = ln((v * alpha) / (a / (margin * margin) + b));
			if (height <= logMass(n, p, k) - atMode) return k;
		}
	};
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
