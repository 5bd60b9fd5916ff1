import { expect, it } from 'vitest';
import { driftMyths } from '../../../../src/lib/simulation/myths/drift-myths.ts';
import { figureOf, figuresHold } from './figure-holds.ts';

figuresHold(driftMyths);
const truth = (id: string, x: number) => figureOf(driftMyths, id).truth.at(x);

it('a million rows ring at a gap of 0.192 points', () => {
	expect(truth('c4', 1_000_000)).toBeCloseTo(0.192, 3);
});

it('KL of the empty bin grows as its floor falls: 0.1 ln 0.1/floor and the others', () => {
	expect(truth('c5', 1e-4)).toBeCloseTo(0.1 * Math.log(1000) + 0.9 * Math.log(0.9 / 0.9999), 12);
	expect(truth('c5', 1e-6)).toBeGreaterThan(truth('c5', 1e-4));
});

it('PSI passes 0.25 on 18.7 % of quiet days at 100 rows, by the approximation', () => {
	expect(truth('c6', 100)).toBeCloseTo(18.7, 1);
});

it('an AUC of 0.6 comes by chance on 4.2 % of days at 50 rows, 0.7 % at 100', () => {
	expect(truth('c7', 50)).toBeCloseTo(4.2, 1);
	expect(truth('c7', 100)).toBeCloseTo(0.7, 1);
});
