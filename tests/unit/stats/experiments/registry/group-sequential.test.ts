import { expect, it } from 'vitest';
import {
	last,
	obrienFleming,
	pocock
} from '../../../../../src/lib/stats/experiments/registry/group-sequential.ts';

const values = { looks: 5, alpha: 0.05 };

it('pocock reads as a sentence with its one bound', () => {
	expect(pocock.reading(values, pocock.compute(values))).toBe(
		'To keep 5 % over 5 looks, stop at any of them with p below 0.016.'
	);
});

it('obrienFleming reads as a sentence with its first and last bounds', () => {
	expect(obrienFleming.reading(values, obrienFleming.compute(values))).toBe(
		'To keep 5 % over 5 looks, the first needs p below 0.0000051, the last p below 0.041.'
	);
});

it('last(bounds) writes two digits of the last one', () => {
	expect(last([0.1, 0.0123])).toBe('0.012');
});
