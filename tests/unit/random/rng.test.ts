import { describe, expect, expectTypeOf, it } from 'vitest';
import { createRng, type Rng } from '../../../src/lib/random/index.ts';

describe('Rng', () => {
	it('is what createRng gives, and its methods stand alone', () => {
		expectTypeOf(createRng).returns.toEqualTypeOf<Rng>();
		const { uniform } = createRng(1);
		expect(uniform()).toBe(createRng(1).uniform());
	});
	it('keeps the type of what it shuffles', () => {
		expectTypeOf(createRng(1).shuffle(['a'])).toEqualTypeOf<string[]>();
		expectTypeOf(createRng(1).shuffle(new Float64Array(2))).toMatchTypeOf<Float64Array>();
	});
});
