import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../src/lib/content/word-count.ts';

describe('wordCount', () => {
	it('wordCount(text) counts words and numbers', () => {
		expect(wordCount('At 1,000,000 rows it isn’t drift.')).toBe(6);
	});

	it('wordCount(text) does not count tags, links and signs of Markdown', () => {
		expect(
			wordCount('## Large *n* {#large-n}\n<Scrub of="x" value={3} /> [one](lab:x) – ==two==')
		).toBe(4);
	});
});
