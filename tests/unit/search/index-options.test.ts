import { expect, it } from 'vitest';
import { indexOptions } from '../../../src/lib/search/index-options.ts';

it('indexOptions drop empty words and the ending of a genitive', () => {
	const { processTerm } = indexOptions;
	expect(processTerm?.('The')).toBeNull();
	expect(processTerm?.('Model’s')).toBe('model');
	expect(processTerm?.('P95')).toBe('p95');
});
