import { expect, it } from 'vitest';
import {
	chanceText,
	effectText,
	percent,
	plain,
	pText,
	rangeText
} from '../../../../../src/lib/simulation/experiment/reading/words.ts';

it('words: numbers as a person would write them', () => {
	expect(percent(0.0551)).toBe('5.51 %');
	expect(plain(-1234.5)).toBe('−1,230');
	expect(effectText('proportion', 0.0123)).toBe('1.23 points');
	expect(effectText('mean', 0.0123)).toBe('0.0123');
	expect(rangeText('proportion', [-0.01, 0.02])).toBe('−1 to 2 points');
	expect(rangeText('mean', [1, 2.5])).toBe('1 to 2.5');
	expect([chanceText(0.9999), chanceText(1e-6), chanceText(0.5)]).toEqual([
		'above 99.9 %',
		'below 0.1 %',
		'50 %'
	]);
	expect([pText(1e-9), pText(0.0321)]).toEqual(['p below 0.0001', 'p = 0.032']);
});
