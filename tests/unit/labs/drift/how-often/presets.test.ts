import { expect, it } from 'vitest';
import presets from '../../../../../content/presets/drift-how-often.json';
import { runs } from '../../../../counts.ts';
import { countedReading } from './counted-reading.ts';

/** By preset: detector, which days, and between which shares the rate lies. */
type Claim = [id: string, of: 'falseAlarms' | 'power', from: number, to: number];
const claims: Record<string, Claim[]> = {
	'usual-lines': [
		['psi', 'power', 0, 0],
		['kl', 'power', 0, 0],
		['jensen-shannon', 'power', 0, 0],
		['hellinger', 'power', 0, 0],
		['ks', 'power', 1, 1],
		['ks', 'falseAlarms', 0.04, 0.06]
	],
	'hundred-rows': [
		['psi', 'falseAlarms', 0.215, 0.23],
		['kl', 'falseAlarms', 0.41, 0.43],
		['hellinger', 'falseAlarms', 0.9, 1],
		['wasserstein', 'falseAlarms', 0.9, 1],
		['jensen-shannon', 'falseAlarms', 0.9, 1],
		['ks', 'falseAlarms', 0.03, 0.05],
		['mann-whitney', 'falseAlarms', 0.045, 0.055]
	],
	'large-n': [
		['ks', 'power', 0.7, 0.8],
		['mann-whitney', 'power', 0.8, 0.92],
		['psi', 'power', 0, 0],
		['wasserstein', 'power', 0, 0]
	],
	wider: [
		['mann-whitney', 'power', 0.045, 0.06],
		['mann-whitney', 'falseAlarms', 0.045, 0.055],
		['ks', 'power', 0.975, 0.99],
		['chi-square', 'power', 0.995, 1]
	],
	'new-category': [
		['psi', 'power', 0.985, 0.995],
		['psi', 'falseAlarms', 0.005, 0.015],
		['chi-square', 'power', 0.84, 0.86],
		['jensen-shannon', 'falseAlarms', 0.43, 0.45]
	],
	'small-reference': [['ks', 'power', 0.45, 0.56]],
	'dear-pages': [['ks', 'falseAlarms', 0.045, 0.055]],
	'dear-misses': [['ks', 'power', 0.69, 0.72]]
};

it.each(presets)('$id says what is true', ({ id, link }) => {
	const rows = Math.max(...(/~n=([\d,]+)/.exec(link)?.[1] ?? '').split(',').map(Number));
	const days = Math.max(25, Math.min(runs(8000), Math.round(runs(4e6) / rows)));
	const { reading } = countedReading(link, days);
	for (const [detector, of, from, to] of claims[id] ?? []) {
		const rate = reading.rows.find((row) => row.id === detector)?.[of];
		// The claim holds if any rate in it is within four standard errors of what was counted.
		const error = 4 * Math.sqrt(Math.max(0.25 / days ** 2, (to * (1 - to) + 0.02 * 0.98) / days));
		const slack = from === to ? 0 : error;
		expect(rate?.rate, `${id}: ${detector} ${of}`).toBeGreaterThanOrEqual(from - slack);
		expect(rate?.rate, `${id}: ${detector} ${of}`).toBeLessThanOrEqual(to + slack);
	}
	expect(claims[id]?.length).toBeGreaterThan(0);
});

it('prices what the presets price', () => {
	const bill = (id: string, days: number) => {
		const link = presets.find((preset) => preset.id === id)?.link ?? '';
		return countedReading(link, runs(days)).reading.rows.find((row) => row.id === 'ks');
	};
	const pages = bill('dear-pages', 8000);
	expect(pages?.bill.cost).toBeGreaterThan(600);
	expect(pages?.bill.cost).toBeLessThan(1250);
	expect(pages?.best.bill.cost).toBeLessThanOrEqual(240);
	expect(pages?.best.bill.cost).toBeGreaterThan(200);
	const misses = bill('dear-misses', 8000);
	expect(misses?.best.threshold).toBeGreaterThanOrEqual(0.15);
	expect(misses?.best.bill.cost).toBeLessThan(0.5 * (misses?.bill.cost ?? 0));
});
