import { expect, it } from 'vitest';
import { watchingMyths } from '../../../../src/lib/simulation/myths/watching-myths.ts';
import { figureOf, figuresHold } from './figure-holds.ts';

figuresHold(watchingMyths);

it('averaged and true percentiles agree where one server answers everything, and nowhere between', () => {
	const { claim, truth } = figureOf(watchingMyths, 'm1');
	expect(claim.at(0)).toBeCloseTo(truth.at(0), 6);
	expect(truth.at(20)).toBeGreaterThan(claim.at(20) + 50);
	expect(truth.at(1)).toBeGreaterThan(0);
});

it('neighbours that resemble each other shorten the wait', () => {
	const { truth } = figureOf(watchingMyths, 'm2');
	expect(truth.at(0.6)).toBeLessThan(truth.at(0.2) / 2);
	expect(truth.at(0.2)).toBeLessThan(truth.at(0));
});
