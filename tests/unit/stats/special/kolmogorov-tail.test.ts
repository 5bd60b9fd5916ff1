import { describe, expect, it } from 'vitest';
import { kolmogorovTails } from '../../../../src/lib/stats/special/kolmogorov-tail.ts';

describe('kolmogorovTails', () => {
	it('starts at 0 and is never above 1', () => {
		expect(kolmogorovTails(0)).toEqual({ below: 0, above: 1, density: 0 });
		expect(kolmogorovTails(1e-3)).toEqual({ below: 0, above: 1, density: 0 });
	});
	it('has no step where its two series meet', () => {
		const left = kolmogorovTails(1.18 - 1e-12);
		const right = kolmogorovTails(1.18);
		expect(left.above / right.above).toBeCloseTo(1, 10);
		expect(left.density / right.density).toBeCloseTo(1, 10);
	});
	it('has the density as its slope', () => {
		for (const x of [0.4, 0.9, 1.5, 2.5]) {
			const slope = (kolmogorovTails(x - 1e-6).above - kolmogorovTails(x + 1e-6).above) / 2e-6;
			expect(kolmogorovTails(x).density).toBeCloseTo(slope, 7);
		}
	});
	it('ends at 0', () => {
		expect(kolmogorovTails(Infinity)).toEqual({ below: 1, above: 0, density: 0 });
	});
});
