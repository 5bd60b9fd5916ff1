import { expect, it } from 'vitest';
import {
	count,
	dayWords,
	monthWords,
	percent,
	timeSpent
} from '../../../../src/routes/progress/progress-words.ts';

it('says shares, counts, days and months as a reader would', () => {
	expect(percent(0.846)).toBe('85 %');
	expect([count(1, 'card'), count(1234, 'card')]).toEqual(['1 card', '1,234 cards']);
	expect([dayWords('2026-11-27'), monthWords('2026-11')]).toEqual(['27 Nov', 'November 2026']);
});

it('timeSpent(ms) says hours and minutes', () => {
	const minutes = [0, 0.2, 1, 59.6, 61, 120].map((length) => timeSpent(60_000 * length));
	expect(minutes).toEqual([
		...['no time yet', 'under a minute', '1 min', '1 h', '1 h 1 min', '2 h']
	]);
});
