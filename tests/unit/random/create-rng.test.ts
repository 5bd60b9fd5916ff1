import { describe, expect, it } from 'vitest';
import { createRng, fillNormal, fillUniform } from '../../../src/lib/random/index.ts';
import { kolmogorov, logNormal, uniform } from '../../../src/lib/stats/index.ts';
import { pOfContinuous } from './acceptance.ts';

describe('createRng', () => {
	it('gives the same stream for the same seed', () => {
		const [a, b] = [createRng(5), createRng(5)];
		for (let i = 0; i < 100; i++) expect(a.normal()).toBe(b.normal());
	});

	it('tells apart seeds of every kind', () => {
		const seeds = [0, 1, 2, -1, 0.5, 2 ** 32 - 1, 2 ** 32, 1e300, '', '1', '2', 'one'];
		expect(new Set(seeds.map((seed) => createRng(seed).uniform())).size).toBe(seeds.length);
	});

	it('starts small seeds as evenly as any: first and second draws of 0 to 1999', () => {
		const first = Float64Array.from({ length: 2000 }, (_, seed) => createRng(seed).uniform());
		const second = Float64Array.from({ length: 2000 }, (_, seed) => {
			const rng = createRng(seed);
			rng.uniform();
			return rng.uniform();
		});
		expect(pOfContinuous(first, uniform(0, 1))).toBeGreaterThan(1e-4);
		expect(pOfContinuous(second, uniform(0, 1))).toBeGreaterThan(1e-4);
	});

	it('is uniform at n = 100,000, with a small correlation from one draw to the next', () => {
		const draws = new Float64Array(100_000);
		fillUniform(createRng(3), draws);
		expect(pOfContinuous(draws, uniform(0, 1))).toBeGreaterThan(1e-4);
		let product = 0;
		for (let i = 1; i < draws.length; i++) {
			product += ((draws[i] as number) - 0.5) * ((draws[i - 1] as number) - 0.5);
		}
		expect(Math.abs((12 * product) / draws.length)).toBeLessThan(4 / Math.sqrt(draws.length));
	});

	it.each([NaN, Infinity, -Infinity])('refuses the seed %d', (seed) => {
		expect(() => createRng(seed)).toThrow(RangeError);
	});
});

describe('fork', () => {
	it('depends on seed and label, not on what was drawn', () => {
		const rng = createRng(11);
		const before = rng.fork('reference').uniform();
		for (let i = 0; i < 10; i++) rng.normal();
		expect(rng.fork('reference').uniform()).toBe(before);
	});
	it('does not move the stream it comes from', () => {
		const [a, b] = [createRng(11), createRng(11)];
		a.fork('x').uniform();
		expect(a.uniform()).toBe(b.uniform());
	});
	it('gives streams that share nothing, over labels, numbers and generations', () => {
		const rng = createRng(11);
		const streams = [
			rng,
			rng.fork('a'),
			rng.fork('b'),
			rng.fork('1'),
			rng.fork(1),
			rng.fork('a').fork('a'),
			rng.fork('a').fork('b'),
			createRng(12).fork('a')
		];
		expect(new Set(streams.map((stream) => stream.uniform())).size).toBe(streams.length);
	});
	it('starts numbered forks evenly', () => {
		const rng = createRng(0);
		const firsts = Float64Array.from({ length: 2000 }, (_, i) => rng.fork(i).uniform());
		expect(pOfContinuous(firsts, uniform(0, 1))).toBeGreaterThan(1e-4);
	});
	it('is not correlated with its parent', () => {
		const [parent, child] = [createRng(1), createRng(1).fork('x')];
		let product = 0;
		for (let i = 0; i < 20_000; i++) product += parent.normal() * child.normal();
		expect(Math.abs(product) / Math.sqrt(20_000)).toBeLessThan(4);
	});
});

describe('goTo', () => {
	it('starts a part that depends on seed and number, not on what was drawn', () => {
		const [one, other] = [createRng(11), createRng(11)];
		for (let i = 0; i < 10; i++) one.normal();
		for (const rng of [one, other]) rng.goTo(42);
		expect(one.uniform()).toBe(other.uniform());
		other.goTo(42);
		one.goTo(42);
		expect(one.poisson(3)).toBe(other.poisson(3));
	});
	it('starts parts evenly, of many seeds, unlike the stream itself', () => {
		const rng = createRng(0);
		const firsts = Float64Array.from({ length: 2000 }, (_, part) => {
			rng.goTo(part);
			return rng.uniform();
		});
		expect(pOfContinuous(firsts, uniform(0, 1))).toBeGreaterThan(1e-4);
		expect(firsts.includes(createRng(0).uniform())).toBe(false);
		expect(firsts.includes(createRng(0).fork(0).uniform())).toBe(false);
	});
	it('gives neighbouring parts that share nothing', () => {
		const rng = createRng(3);
		const draw = (part: number) => {
			rng.goTo(part);
			return Float64Array.from({ length: 20 }, () => rng.normal());
		};
		let product = 0;
		for (let part = 0; part < 2000; part++) {
			const next = draw(part + 1);
			draw(part).forEach((x, i) => (product += x * (next[i] ?? 0)));
		}
		expect(Math.abs(product) / Math.sqrt(40_000)).toBeLessThan(4);
	});
});

describe('fillUniform and fillNormal', () => {
	it('take turns with single draws on one stream', () => {
		const [blocks, singles] = [createRng(21), createRng(21)];
		const out = new Float64Array(300);
		fillNormal(blocks, out);
		expect([...out]).toEqual(Array.from({ length: 300 }, () => singles.normal()));
		expect(blocks.gamma(2)).toBe(singles.gamma(2));
		fillUniform(blocks, out);
		expect([...out]).toEqual(Array.from({ length: 300 }, () => singles.uniform()));
		expect(blocks.uniform()).toBe(singles.uniform());
	});
});

describe('logNormal', () => {
	it('follows its distribution', () => {
		const rng = createRng(13);
		const draws = Float64Array.from({ length: 50_000 }, () => rng.logNormal(1, 0.7));
		expect(pOfContinuous(draws, logNormal(1, 0.7))).toBeGreaterThan(1e-4);
		expect(() => rng.logNormal(0, 0)).toThrow('logNormal requires sigma above 0, got 0');
	});
	it('has a test that could fail: the wrong distribution is refused', () => {
		const rng = createRng(13);
		const draws = Float64Array.from({ length: 50_000 }, () => rng.logNormal(1, 0.7));
		expect(pOfContinuous(draws, logNormal(1.02, 0.7))).toBeLessThan(1e-4);
		expect(kolmogorov().sf(2.3)).toBeLessThan(1e-4);
	});
});
