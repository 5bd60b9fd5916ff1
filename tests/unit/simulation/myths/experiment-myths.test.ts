import { expect, it } from 'vitest';
import { experimentMyths } from '../../../../src/lib/simulation/myths/experiment-myths.ts';
import { figureOf, figuresHold } from './figure-holds.ts';

figuresHold(experimentMyths);
const figure = (id: string) => figureOf(experimentMyths, id);

it('the sheet’s size has 28.3 % power an arm, and 4.09 times as much has 80 %', () => {
	expect(figure('c1').truth.at(1)).toBeCloseTo(28.3, 1);
	expect(figure('c1').truth.at(4.086)).toBeCloseTo(80, 1);
});

it('five looks cost 14.2 %, ten 19.3 %, and not 22.6 % and 40.1 %', () => {
	expect(figure('c10').truth.at(5)).toBeCloseTo(14.2, 1);
	expect(figure('c10').truth.at(10)).toBeCloseTo(19.3, 1);
	expect(figure('m3').claim.at(5)).toBeCloseTo(22.6, 1);
	expect(figure('m3').claim.at(10)).toBeCloseTo(40.1, 1);
	expect(figure('m3').truth.at(1)).toBeCloseTo(5, 6);
});
