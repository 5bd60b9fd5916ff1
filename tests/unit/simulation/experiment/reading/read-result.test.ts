import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { readResult } from '../../../../../src/lib/simulation/experiment/reading/read-result.ts';
import { adjustPValues } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { shares, someResult, someSettings, yes } from './some-result.ts';

it('readResult: two arms, the whole page', () => {
	const { split, comparisons, segments, novelty, verdict } = readResult(someResult, someSettings);
	expect(split.state).toBe('fine');
	expect(comparisons[0]?.decides.pValue).toBe(comparisons[0]?.plain.pValue);
	expect(comparisons[0]?.lift).toBeCloseTo(0.12, 12);
	expect([segments, novelty]).toEqual([undefined, undefined]);
	expect(verdict.kind).toBe('better');
});

it('readResult: several variants are corrected for, in p and in width', () => {
	const arms = [1000, 1090, 1075, 1010].map((count, k) => yes(`Arm ${k}`, 10_000, count));
	const read = (correction: 'none' | 'bonferroni' | 'holm') =>
		readResult(shares(arms), { ...someSettings, correction }).comparisons;
	const raw = read('none').map(({ decides }) => decides.pValue);
	for (const how of ['bonferroni', 'holm'] as const) {
		expect(read(how).map(({ decides }) => decides.pValue)).toEqual(adjustPValues(raw, how));
		expect(read(how)[0]!.decides.interval[0]).toBeLessThan(read('none')[0]!.decides.interval[0]);
	}
	const scoreOf = (correction: 'none' | 'holm') =>
		readResult(shares(arms), { ...someSettings, correction }).score;
	expect(scoreOf('none')).toBeCloseTo(1.96, 3);
	expect(scoreOf('holm')).toBeCloseTo(2.394, 3);
});

it('readResult: A/A tests are called better or worse as often as alpha', () => {
	const rng = createRng('A/A');
	const count = runs(3000);
	let rang = 0;
	for (let i = 0; i < count; i++) {
		const arms = ['A', 'B'].map((name) => yes(name, 4000, rng.binomial(4000, 0.2)));
		const { kind } = readResult(shares(arms), someSettings).verdict;
		if (kind === 'better' || kind === 'worse') rang++;
	}
	expect(Math.abs(rang / count - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / count));
});

it('readResult refuses counts above n in a sentence', () => {
	const arms = [yes('Control', 10, 3), yes('New', 10, 12)];
	expect(() => readResult(shares(arms), someSettings)).toThrow(
		'New has more who said yes than users.'
	);
});

it('readResult: the example in statsmodels’ docstring of proportions_ztest prints 0.159', () => {
	const arms = [yes('Control', 83, 5), yes('New', 99, 12)];
	const found = readResult(shares(arms), someSettings).comparisons[0];
	expect(found?.plain.pValue).toBeCloseTo(0.159, 3);
});
