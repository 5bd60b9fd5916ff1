import {
	chiSquared,
	hellingerDistance,
	jensenShannonDistance,
	klDivergence,
	psi
} from '../../../stats/index.ts';
import type { EffectPopulation } from './effect-population.ts';
import { noncentralTail } from './noncentral-tail.ts';
import type { TheoryAsked, TheoryRate } from './theory-curve.ts';

type Shares = readonly number[];

/** Binned distances on the scale of a chi-square, which all of them are to first order. */
const squares: Readonly<
	Record<string, { of: (p: Shares, q: Shares) => number; at: (threshold: number) => number }>
> = {
	psi: { of: (p, q) => psi(p, q).psi, at: (threshold) => threshold },
	kl: { of: (p, q) => 2 * klDivergence(p, q), at: (threshold) => 2 * threshold },
	'jensen-shannon': {
		of: (p, q) => 8 * Math.LN2 * square(jensenShannonDistance(p, q)),
		at: (threshold) => 8 * Math.LN2 * square(threshold)
	},
	hellinger: {
		of: (p, q) => 8 * square(hellingerDistance(p, q)),
		at: (threshold) => 8 * square(threshold)
	}
};

/**
 * Chi-square, PSI, KL, Jensen-Shannon and Hellinger over bins: a noncentral chi-square, right as
 * windows grow and while the drift stays small.
 *
 * @returns undefined for a detector that counts no bins
 * @see Yurdakul (2018), "Statistical Properties of Population Stability Index"
 */
export function binnedTheory(
	id: string,
	asked: TheoryAsked
): ((truth: EffectPopulation) => TheoryRate | undefined) | undefined {
	if (id !== 'chi-square' && !squares[id]) return undefined;
	return ({ shares }) => {
		if (!shares) return undefined;
		const { reference: p, current: q } = shares;
		const df = p.filter((share, k) => share + (q[k] ?? 0) > 0).length - 1;
		if (df < 1) return undefined;
		const { critical, away } = placeOf(id, asked, { p, q, df });
		const rate = Number.isFinite(away) ? noncentralTail(critical, df, away) : 1;
		return { rate, kind: 'asymptotic' };
	};
}

function placeOf(
	id: string,
	{ n, m, threshold }: TheoryAsked,
	{ p, q, df }: { p: Shares; q: Shares; df: number }
) {
	const size = (n * m) / (n + m);
	const distance = squares[id];
	if (distance) {
		return { critical: size * distance.at(threshold), away: size * distance.of(p, q) };
	}
	const away = size * pooledSquares(p, q, n / (n + m));
	return { critical: chiSquared(df).quantile(1 - threshold), away };
}

function pooledSquares(p: Shares, q: Shares, part: number): number {
	return p.reduce((sum, share, k) => {
		const other = q[k] ?? 0;
		const pooled = part * share + (1 - part) * other;
		return pooled > 0 ? sum + square(share - other) / pooled : sum;
	}, 0);
}

const square = (value: number) => value * value;
