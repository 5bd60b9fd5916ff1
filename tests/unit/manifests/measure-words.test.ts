import { expect, it } from 'vitest';
import { measures, measureWords } from '../../../src/lib/manifests/measure-words.ts';

it('says every measure otherwise', () => {
	const words = Object.values(measures).map(measureWords);
	expect(new Set(words).size).toBe(words.length);
});
