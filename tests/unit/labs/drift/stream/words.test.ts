import { expect, test } from 'vitest';
import { initialState } from '../../../../../src/lib/labs/drift/stream/state.ts';
import {
	changeWords,
	hoursWords,
	rateWords
} from '../../../../../src/lib/labs/drift/stream/words.ts';

test('rates have the digits they deserve', () => {
	expect([337.2, 20.4, 4.53, 0.074, 0, NaN].map(rateWords)).toEqual([
		'337',
		'20',
		'4.5',
		'0.07',
		'0',
		'–'
	]);
	expect([1, 28].map(hoursWords)).toEqual(['1 hour', '28 hours']);
});

test('every change has its words', () => {
	const of = (part: Partial<typeof initialState>) => changeWords({ ...initialState, ...part });
	expect(of({})).toBe('a jump of 0.5 sd');
	expect(of({ shape: 'incremental', span: 336 })).toBe('a slow climb of 0.5 sd, over 336 hours');
	expect(of({ shape: 'burst', span: 6, size: 5 })).toBe(
		'a burst of outliers of 5 sd, 6 hours long'
	);
	expect(of({ shape: 'missing' })).toBe('a jump of 0.5 sd behind 72 hours without data');
});
