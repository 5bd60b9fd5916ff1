import { sampleRatioMismatchTest } from '../../../stats/index.ts';
import type { ExperimentResult, ReadSettings, SplitCheck } from './types.ts';
import { percent, pText } from './words.ts';

/**
 * Whether users were dealt out as designed. With millions of users a chi-square test rings at a tenth of
 * a percent, which hardly ever breaks a result; so an alarm needs a small p and an arm that is off by the
 * floor.
 *
 * @see Fabijan et al. (2019), https://doi.org/10.1145/3292500.3330722, for p below 0.001; the floor is a
 *   judgement of ours
 */
export function checkSplit(
	{ arms, shares }: ExperimentResult,
	{ splitAlpha, splitFloor }: ReadSettings
): SplitCheck {
	const counts = arms.map(({ n }) => n);
	const { pValue } = sampleRatioMismatchTest(counts, shares, splitAlpha);
	const [users, weights] = [counts, shares].map((list) => list.reduce((sum, x) => sum + x, 0));
	const offs = counts.map(
		(n, k) => n / (((users as number) * (shares[k] as number)) / (weights as number)) - 1
	);
	const worst = offs.reduce((at, off, k) => {
		return Math.abs(off) > Math.abs(offs[at] as number) ? k : at;
	}, 0);
	const [arm, off] = [arms[worst]?.name ?? '', offs[worst] as number];
	const state = stateOf(pValue < splitAlpha, Math.abs(off) >= splitFloor);
	return { state, pValue, arm, off, text: sentence(state, arm, off, pValue) };
}

function stateOf(unlikely: boolean, large: boolean): SplitCheck['state'] {
	if (!unlikely) return 'fine';
	return large ? 'mismatch' : 'tiny';
}

function sentence(state: SplitCheck['state'], arm: string, off: number, pValue: number): string {
	const amount = `${percent(Math.abs(off))} ${off > 0 ? 'more' : 'fewer'} users than designed`;
	if (state === 'fine') return `Users came as they were dealt out (${pText(pValue)}).`;
	if (state === 'tiny') {
		return `${arm} has ${amount}: no chance (${pText(pValue)}), but too little to break the result. Find out why all the same.`;
	}
	return `${arm} has ${amount} (${pText(pValue)}). Something loses or adds users on one side: do not read the rest before it is found. Weighting does not mend it.`;
}
