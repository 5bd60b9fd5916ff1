import { expect, it } from 'vitest';
import { readTags } from '../../../src/lib/anki/read-tags.ts';

it('readTags(text) parts topics from what says where a card belongs', () => {
	expect(
		readTags(' lesson::psi::bins kind::recall level::staff your-version drift drift marked ')
	).toEqual({
		...{ lesson: 'psi', section: 'bins', tags: ['drift'], isVersion: true }
	});
	expect(readTags('')).toEqual({ lesson: '', section: '', tags: [], isVersion: false });
	expect(
		readTags('x '.repeat(9) + Array.from({ length: 80 }, (_, i) => i).join(' ')).tags
	).toHaveLength(50);
});
