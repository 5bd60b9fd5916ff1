import { expect, it } from 'vitest';
import { ratioWords, timeWords } from '../../../../../src/routes/about/speed/time-words.ts';

it.each([
	[1234, '1,234 ms'],
	[7.26, '7.3 ms'],
	[0.5, '0.50 ms'],
	[0.0021, '0.002 ms']
])('timeWords(%d) has about two digits', (ms, words) => {
	expect(timeWords(ms).replace('\u00a0', ' ')).toBe(words);
});

it.each([
	[36.2, '36×'],
	[5.12, '5.1×'],
	[0.52, '0.52×']
])('ratioWords(%d) has about two digits', (ratio, words) => {
	expect(ratioWords(ratio)).toBe(words);
});
