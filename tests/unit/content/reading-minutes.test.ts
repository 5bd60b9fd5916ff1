import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/lib/content/reading-minutes.ts';

describe('readingMinutes', () => {
	it('readingMinutes(body, figures, checks) adds reading, playing and answering', () => {
		expect(readingMinutes('word '.repeat(1100), 2, 4)).toBe(10);
	});

	it('readingMinutes(body, figures, checks) is at least one', () => {
		expect(readingMinutes('', 0, 0)).toBe(1);
	});
});
