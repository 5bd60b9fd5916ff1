import { expect, it } from 'vitest';
import { placeIn } from '../../../src/lib/content/place-in.ts';

it('placeIn(path, text, words) names the line, or the file alone', () => {
	expect(placeIn('a.md', 'one\ntwo\nthree', 'two')).toBe('a.md:2');
	expect(placeIn('a.md', 'one', 'one')).toBe('a.md:1');
	expect(placeIn('a.md', 'one', 'two')).toBe('a.md');
});
