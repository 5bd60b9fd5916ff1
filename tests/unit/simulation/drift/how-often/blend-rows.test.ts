import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { blendRows } from '../../../../../src/lib/simulation/drift/how-often/blend-rows.ts';

const blendOf = (seed: number, calm: Float64Array, drifted: Float64Array) =>
	blendRows({ calm, drifted, rng: createRng(seed), out: new Float64Array(calm.length) });

it('takes none, all, or a growing number of drifted rows', () => {
	const [calm, drifted] = [new Float64Array(1000), new Float64Array(1000).fill(1)];
	const blend = blendOf(1, calm, drifted);
	const drawn = [0, 0.1, 0.5, 0.9, 1].map((share) =>
		blend(share).reduce((sum, row) => sum + row, 0)
	);
	expect(drawn).toEqual(drawn.toSorted((one, other) => one - other));
	expect([drawn[0], drawn.at(-1)]).toEqual([0, 1000]);
	expect(Math.abs((drawn[2] ?? 0) - 500)).toBeLessThan(3 * Math.sqrt(250));
});

it('keeps rows in ascending order and independent of each other', () => {
	// Two rows, half of them drifted, both sides alike: were they paired by rank, they would repel.
	let [product, first] = [0, 0];
	const days = 5000;
	for (let day = 0; day < days; day++) {
		const rng = createRng(day).fork('rows');
		const two = () => Float64Array.of(rng.uniform(), rng.uniform()).sort();
		const [low = 0, high = 0] = blendOf(day, two(), two())(0.5);
		expect(low).toBeLessThanOrEqual(high);
		product += (low * high) / days;
		first += (low + high) / 2 / days;
	}
	expect(first).toBeCloseTo(0.5, 1);
	// E[XY] of two independent uniform rows is 1/4, with a standard error of 0.0032 here.
	expect(Math.abs(product - 0.25)).toBeLessThan(3 * 0.0032);
});
