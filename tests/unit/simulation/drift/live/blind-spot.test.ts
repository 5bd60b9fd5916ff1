import { expect, it } from 'vitest';
import { createRng, fillNormal } from '../../../../../src/lib/random/index.ts';
import { blindSpot } from '../../../../../src/lib/simulation/drift/live/blind-spot.ts';
import { ksTest } from '../../../../../src/lib/stats/index.ts';

it('blindSpot is the shift at which KS rings on about every other day', () => {
	const [n, days] = [400, 600];
	const shift = blindSpot(n, n);
	const rng = createRng(5);
	const [reference, current] = [new Float64Array(n), new Float64Array(n)];
	let rings = 0;
	for (let day = 0; day < days; day++) {
		fillNormal(rng, reference);
		fillNormal(rng, current);
		const moved = current.map((value) => value + shift);
		if (ksTest(reference, moved, { method: 'asymptotic' }).pValue < 0.05) rings++;
	}
	expect(Math.abs(rings / days - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / days));
});

it('blindSpot shrinks with more rows', () => {
	expect(blindSpot(100, 100)).toBeGreaterThan(blindSpot(1000, 1000));
	expect(blindSpot(2, 2)).toBeLessThan(6);
});
