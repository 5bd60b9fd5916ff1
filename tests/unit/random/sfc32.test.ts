import { describe, expect, it } from 'vitest';
import { createState, goToPart, keyOfSeed, nextWord } from '../../../src/lib/random/sfc32.ts';

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

it('goes to a part in place, from the key and the number alone', () => {
	const key = keyOfSeed(9);
	const [used, fresh] = [createState(key), createState(key)];
	for (let i = 0; i < 7; i++) nextWord(used);
	goToPart(used, key, 4_000_000_000);
	goToPart(fresh, key, 4_000_000_000);
	expect([...used]).toEqual([...fresh]);
	goToPart(fresh, key, 0);
	expect([...fresh]).not.toEqual([...createState(key)]);
});
