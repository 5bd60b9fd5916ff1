import { expect, it } from 'vitest';
import {
	agoWords,
	dayWords,
	many,
	sizeWords,
	timeWords
} from '../../../../../src/routes/progress/data/data-words.ts';
import { checkWords } from '../../../../../src/routes/progress/data/check-words.ts';
import { checks } from '../../../../../src/lib/storage/study/find-faults.ts';

it('says amounts and sizes as people do', () => {
	expect([many(1, 'review'), many(1204, 'review'), many(0, 'comes', 'come')]).toEqual([
		...['1 review', '1,204 reviews', '0 come']
	]);
	expect([1, 480, 189_700, 999_499, 2_440_000, 16_000_000, 2e9].map(sizeWords)).toEqual([
		...['1 byte', '480 bytes', '190 kB', '999 kB', '2.4 MB', '16 MB', '2.0 GB']
	]);
});

it('says when', () => {
	const now = new Date(2026, 10, 27, 9).getTime();
	const before = (hours: number) => agoWords(now - hours * 3_600_000, now);
	expect([before(2), before(10), before(36 + 24)]).toEqual(['today', 'yesterday', '3 days ago']);
	expect(agoWords(now + 9e9, now)).toBe('today');
	expect(dayWords('2026-12-11')).toBe('11 December');
	expect(timeWords(now)).toMatch(/^27 November 2026/);
});

it('every check has its words', () => {
	expect(Object.keys(checkWords).toSorted()).toEqual(Object.keys(checks).toSorted());
});
