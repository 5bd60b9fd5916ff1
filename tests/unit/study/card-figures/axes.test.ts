import { expect, it } from 'vitest';
import {
	drawn,
	lineThrough,
	placeOn,
	steps,
	type Axis
} from '../../../../src/lib/study/card-figures/axes.ts';

const plain: Axis = { label: 'x', from: 10, to: 20, ticks: [[15, 'half']] };

it('placeOn(axis, value) runs from 0 to 1, also where powers of ten lie evenly', () => {
	expect([10, 15, 20].map((value) => placeOn(plain, value))).toEqual([0, 0.5, 1]);
	const log = { ...plain, from: 1, to: 100, log: true };
	expect([1, 10, 100].map((value) => placeOn(log, value))).toEqual([0, 0.5, 1]);
});

it('steps(from, to, count) holds both ends', () => {
	expect(steps(0, 1, 3)).toEqual([0, 0.5, 1]);
});

it('drawn(figure) places ticks and shapes, lineThrough(at, values, height) a line', () => {
	const figure = drawn({
		words: 'One.',
		x: plain,
		y: { ...plain, from: 0, to: 40 },
		draw: (at) => [
			{ shape: 'line', of: 'current', points: lineThrough(at, [10, 20], (value) => 2 * value) }
		]
	});
	expect(figure).toMatchObject({
		xTicks: [{ at: 0.5, text: 'half' }],
		shapes: [
			{
				points: [
					[0, 0.5],
					[1, 1]
				]
			}
		]
	});
});
