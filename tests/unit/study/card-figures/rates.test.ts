import { expect, it } from 'vitest';
import {
	errorsInAWindow,
	precisionAndBaseRate,
	priceOfLooking,
	tailOfAPage
} from '../../../../src/lib/study/card-figures/rates.ts';
import { figureHolds } from './figure-holds.ts';

it('errorsInAWindow() says what the lesson says: four fire, in 6.6 % of windows', () => {
	const figure = errorsInAWindow();
	figureHolds(figure);
	expect(figure.words).toContain('6.6\u00a0% of windows');
	const bars = figure.shapes.flatMap((shape) => (shape.shape === 'bar' ? [shape] : []));
	expect(bars.map(({ rings }) => rings).indexOf(true)).toBe(4);
});

it('priceOfLooking() says 14.2 % at five looks and 19.3 % at ten', () => {
	const figure = priceOfLooking();
	figureHolds(figure);
	expect(figure.words).toContain('14.2\u00a0% at five, 19.3\u00a0% at ten');
});

it('precisionAndBaseRate() says 15.4 % at one in a hundred and 66.7 % at one in ten', () => {
	const figure = precisionAndBaseRate();
	figureHolds(figure);
	expect(figure.words).toContain('15.4\u00a0% at one in a hundred, 66.7\u00a0% at one in ten');
});

it('tailOfAPage() says 63.4 % with a hundred calls', () => {
	const figure = tailOfAPage();
	figureHolds(figure);
	expect(figure.words).toContain('63.4\u00a0%');
});
