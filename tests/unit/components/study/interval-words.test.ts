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
