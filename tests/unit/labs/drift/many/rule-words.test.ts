import { expect, test } from 'vitest';
import {
	dayShare,
	meanCount,
	shareWords
} from '../../../../../src/lib/labs/drift/many/rule-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('shares of days and counts carry the digits that say something', () => {
	expect([0, 0.0004, 0.004, 0.049, 0.923, 1].map(dayShare).map(plain)).toEqual([
		'0 %',
		'< 0.1 %',
		'0.4 %',
		'5 %',
		'92 %',
		'100 %'
	]);
	expect([meanCount(7.08, 10), meanCount(33.4, 50), meanCount(0.01, 10), meanCount(0, 10)]).toEqual(
		['7.1', '33', '< 0.1', '0']
	);
	expect([0.5, 0.3, 1].map(shareWords).map(plain)).toEqual([
		'half of the columns',
		'30 % of the columns',
		'all of the columns'
	]);
});
