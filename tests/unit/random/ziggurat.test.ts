import { describe, expect, it } from 'vitest';
import { curve, EDGE, HEIGHT, TAIL } from '../../../src/lib/random/ziggurat.ts';

describe('the ziggurat', () => {
	it('has 256 layers of one area, which end at the top of the curve', () => {
		const area = (EDGE[0] as number) * curve(TAIL);
		for (let i = 1; i < 256; i++) {
			const layer = (EDGE[i] as number) * ((HEIGHT[i + 1] as number) - (HEIGHT[i] as number));
			expect(layer / area).toBeCloseTo(1, 9);
		}
		expect(HEIGHT[256]).toBe(1);
	});
	it('narrows all the way', () => {
		for (let i = 1; i < 257; i++) expect(EDGE[i]).toBeLessThan(EDGE[i - 1] as number);
	});
});

describe('curve', () => {
	it('is the normal curve of height 1', () => {
		expect(curve(0)).toBe(1);
		expect(curve(2)).toBeCloseTo(Math.exp(-2), 15);
	});
});
