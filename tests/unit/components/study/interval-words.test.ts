import { expect, it } from 'vitest';
import { intervalWords } from '../../../../src/lib/components/study/interval-words.ts';

const minute = 60_000;
const day = 1440 * minute;

it('intervalWords rounds to the unit one would say', () => {
	const said: [number, string][] = [
		[minute, '1 min'],
		[10 * minute, '10 min'],
		[90 * minute, '2 hours'],
		[day, '1 day'],
		[9 * day, '9 days'],
		[21 * day, '3 weeks'],
		[75 * day, '2 months'],
		[800 * day, '2 years'],
		[913 * day, '2.5 years']
	];
	for (const [ms, words] of said) expect(intervalWords(ms)).toBe(words);
});

it('intervalWords never says less for more, and knows no “24 hours” or “12 months” twice', () => {
	const sizes = { min: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, year: 525_960 };
	let before = 0;
	for (let ms = 0; ms < 4000 * day; ms = Math.ceil(ms * 1.01) + minute / 3) {
		const [count, unit = ''] = intervalWords(ms).split(' ');
		const said = Number(count) * sizes[unit.replace(/s$/, '') as keyof typeof sizes];
		expect(said, intervalWords(ms)).toBeGreaterThanOrEqual(before);
		before = said;
	}
});

it('intervalWords of no time, or of less than none, is a minute', () => {
	expect(intervalWords(0)).toBe('1 min');
	expect(intervalWords(-day)).toBe('1 min');
});
