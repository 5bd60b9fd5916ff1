import fc from 'fast-check';
import { expect, it } from 'vitest';
import { armOfPlace, saltOf, userHash } from '../../../../src/lib/simulation/traffic/user-hash.ts';
import { goodnessOfFitTest } from '../../../../src/lib/stats/index.ts';

it('spreads users evenly, under any salt, and independently of another release', () => {
	const cells = new Float64Array(256);
	const [one, other] = [saltOf(1), saltOf(2)];
	for (let user = 0; user < 100_000; user++) {
		const at = (userHash(user, one) >>> 28) * 16 + (userHash(user, other) >>> 28);
		cells[at] = (cells[at] ?? 0) + 1;
	}
	expect(goodnessOfFitTest(cells, new Float64Array(256).fill(1 / 256)).pValue).toBeGreaterThan(
		1e-4
	);
});

it('keeps its users when the share grows', () => {
	const whole = fc.nat(4_294_967_295);
	fc.assert(
		fc.property(whole, whole, whole, whole, (user, salt, a, b) => {
			const place = userHash(user, salt);
			expect(place).toBe(userHash(user, salt));
			const [small, large] = [Math.min(a, b), Math.max(a, b)];
			if (armOfPlace(place, small, small) === 1) expect(armOfPlace(place, large, large)).toBe(1);
		})
	);
});

it('has the new model below, then the baseline, then the old one', () => {
	expect([5, 10, 19, 20].map((place) => armOfPlace(place, 10, 20))).toEqual([1, 2, 2, 0]);
	expect(armOfPlace(0, 0, 0)).toBe(0);
});
