import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
	kayentaMetric,
	type KayentaMetric
} from '../../../../../src/lib/simulation/rollout/kayenta/kayenta-metric.ts';
import { resolve, type SampleSpec } from '../../../../../src/lib/verify/index.ts';

type Specs = { control: SampleSpec; experiment: SampleSpec };
type Case = {
	readonly name: string;
	readonly fn: string;
	readonly input: Omit<KayentaMetric, keyof Specs> & Specs;
	readonly expected: Readonly<Record<string, string | number>>;
};

const file = new URL('../../../../golden/simulation/rollout.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

it.each(cases.filter(({ fn }) => fn === 'kayentaMetric'))(
	'kayentaMetric: $name',
	({ input, expected }) => {
		const { shift, ...reading } = kayentaMetric({
			...input,
			control: resolve(input.control),
			experiment: resolve(input.experiment)
		});
		const flat = { ...reading, ...shift, hodgesLehmann: shift?.estimate };
		for (const [key, value] of Object.entries(expected)) {
			const found = flat[key as keyof typeof flat];
			if (typeof value === 'string') expect(found, key).toBe(value);
			else expect(Math.abs(Number(found) - value), key).toBeLessThan(1e-4 + 1e-4 * Math.abs(value));
		}
	}
);

it('says what it does not test', () => {
	expect(kayentaMetric({ control: [], experiment: [1] }).classification).toBe('Nodata');
	expect(kayentaMetric({ control: [NaN], experiment: [1] }).reason).toBe('no data');
	expect(kayentaMetric({ control: [2, 2], experiment: [2, 2, 2] }).reason).toBe('one value');
	expect(kayentaMetric({ control: [1, 3], experiment: [3, 1] }).reason).toBe('identical');
});

const flat = Array.from({ length: 10 }, () => 1);
const worse = (points: number, by: number, side: readonly number[]) =>
	kayentaMetric({
		control: side,
		experiment: side.map((v, i) => (i < points ? v * by : v + 0.001))
	}).classification;

it('passes eight of ten points a hundredfold, seven where the others are tied', () => {
	const spread = flat.map((v, i) => v + i / 50);
	expect([8, 9].map((points) => worse(points, 100, spread))).toEqual(['Pass', 'High']);
	const tied = (points: number) =>
		kayentaMetric({ control: flat, experiment: flat.map((v, i) => (i < points ? 100 : v)) })
			.classification;
	expect([7, 8].map(tied)).toEqual(['Pass', 'High']);
	// A millionfold makes no difference: the bound grows with the shift.
	expect(worse(8, 1e6, spread)).toBe('Pass');
});

it('fails a steady shift far below what anyone would notice, until an effect size is asked for', () => {
	const control = flat.map((_, i) => 120 + i / 10);
	const experiment = control.map((v) => v + 2);
	expect(kayentaMetric({ control, experiment }).classification).toBe('High');
	expect(kayentaMetric({ control, experiment, allowedIncrease: 1.1 }).classification).toBe('Pass');
	expect(kayentaMetric({ control: experiment, experiment: control }).classification).toBe('Low');
	expect(
		kayentaMetric({ control: experiment, experiment: control, direction: 'increase' })
			.classification
	).toBe('Pass');
});
