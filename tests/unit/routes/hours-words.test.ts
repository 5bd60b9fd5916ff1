import { expect, it } from 'vitest';
import { hoursWords } from '../../../src/routes/hours-words.ts';

it.each([
	[0, 'About 5 min'],
	[62, 'About 1 h'],
	[84, 'About 1 h 25 min'],
	[358, 'About 6 h']
])('hoursWords(%d) is %s', (minutes, words) => {
	expect(hoursWords(minutes)).toBe(words);
});
