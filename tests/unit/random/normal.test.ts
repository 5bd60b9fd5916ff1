import { describe, expect, it } from 'vitest';
import { createRng, fillNormal } from '../../../src/lib/random/index.ts';
import { drawNormal, fillNormalBlock } from '../../../src/lib/random/normal.ts';
import { createState, keyOfSeed } from '../../../src/lib/random/sfc32.ts';
import { normal } from '../../../src/lib/stats/index.ts';
import { pOfContinuous } from './acceptance.ts';

const draws = new Float64Array(1_000_000);
fillNormal(createRng(1), draws);

describe('drawNormal', () => {
	it('is normal at n = 100,000', () => {
		expect(pOfContinuous(draws.subarray(0, 100_000), normal())).toBeGreaterThan(1e-4);
	});
	it('has the moments 0, 1, 0 and 3 at n = 1,000,000', () => {
		const moment = (power: number) => draws.reduce((sum, z) => sum + z ** power, 0) / draws.length;
		expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(1 / 1e6));
		expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / 1e6));
		expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / 1e6));
		expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / 1e6));
	});
	it('goes beyond its last layer as often as it should', () => {
		const beyond = draws.filter((z) => Math.abs(z) > 3.7).length;
		const expected = 2 * normal().sf(3.7) * 1e6;
		expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected));
	});
});

describe('fillNormalBlock', () => {
	it('gives the values of single draws and leaves the state where they would', () => {
		const single = createState(keyOfSeed(3));
		const block = createState(keyOfSeed(3));
		const out = new Float64Array(20_000);
		fillNormalBlock(block, out);
		expect(out).toEqual(Float64Array.from({ length: 20_000 }, () => drawNormal(single)));
		expect(block).toEqual(single);
	});
	it('leaves an empty list and its state alone', () => {
		const state = createState(keyOfSeed(3));
		fillNormalBlock(state, new Float64Array(0));
		expect(state).toEqual(createState(keyOfSeed(3)));
	});
});
