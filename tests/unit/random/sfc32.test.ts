import { describe, expect, it } from 'vitest';
import { createState, keyOfSeed, nextWord } from '../../../src/lib/random/sfc32.ts';

describe('nextWord', () => {
	it('goes on from where the state stands', () => {
		const state = createState(keyOfSeed(42));
		nextWord(state);
		const copy = state.slice();
		expect(nextWord(copy)).toBe(nextWord(state));
		expect(copy).toEqual(state);
	});
	it('gives signed words of 32 bits', () => {
		const state = createState([1, 2, 3]);
		for (let i = 0; i < 1000; i++) {
			const word = nextWord(state);
			expect(word | 0).toBe(word);
		}
	});
});
