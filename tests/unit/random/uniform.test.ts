import { describe, expect, it } from 'vitest';
import { createState, keyOfSeed } from '../../../src/lib/random/sfc32.ts';
import { drawUniform, fillUniformBlock } from '../../../src/lib/random/uniform.ts';

describe('drawUniform', () => {
	it('puts the first word on top of the second', () => {
		// sfc32 from seed 0 starts 4270301181, 3717780726
		const expected = ((4270301181 >>> 5) * 2 ** 26 + (3717780726 >>> 6)) / 2 ** 53;
		expect(drawUniform(createState(keyOfSeed(0)))).toBe(expected);
	});
});

describe('fillUniformBlock', () => {
	it('gives the values of single draws and leaves the state where they would', () => {
		const single = createState(keyOfSeed(7));
		const block = createState(keyOfSeed(7));
		const out = new Float64Array(1001);
		fillUniformBlock(block, out);
		expect([...out]).toEqual(Array.from({ length: 1001 }, () => drawUniform(single)));
		expect(block).toEqual(single);
	});
	it('counts on past the largest word', () => {
		const single = Int32Array.of(1, 2, 3, 0x7fffffff);
		const block = Int32Array.of(1, 2, 3, 0x7fffffff);
		const out = new Float64Array(4);
		fillUniformBlock(block, out);
		expect([...out]).toEqual(Array.from({ length: 4 }, () => drawUniform(single)));
		expect(block).toEqual(single);
	});
});
