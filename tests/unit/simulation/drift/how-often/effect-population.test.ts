import { expect, it } from 'vitest';
import {
	blendOf,
	effectPopulation
} from '../../../../../src/lib/simulation/drift/how-often/effect-population.ts';
import { effectAxis } from '../../../../../src/lib/simulation/drift/how-often/effect-axis.ts';
import { categoryWorld, normalSide, normalWorld } from './normal-world.ts';

it('moves a shape, blends two, and mixes categories', () => {
	const moved = effectPopulation(normalWorld(0.5, 50))(0.4).smooth?.current ?? [];
	expect(blendOf(moved, (part) => part.quantile(0.5))).toBeCloseTo(0.4, 9);
	const painted = { kind: 'painted', low: 0, high: 1, heights: [1, 1] } as const;
	const windows = { kind: 'numeric', reference: normalSide(0), current: painted } as const;
	const blend = effectPopulation({ windows, axis: effectAxis(windows), bins: 10 })(0.25).smooth;
	expect(blendOf(blend?.current ?? [], (part) => part.cdf(0.5))).toBeCloseTo(
		0.75 * 0.691462 + 0.125,
		5
	);
	const mixed = effectPopulation(categoryWorld(50))(0.5).shares?.current ?? [];
	expect(mixed.map((share) => Number(share.toFixed(9)))).toEqual([0.35, 0.25, 0.2, 0.1, 0.1]);
});

it('knows nothing of a file’s rows and of counts', () => {
	const file = { kind: 'values', values: Float64Array.of(1, 2) } as const;
	const counts = { ...normalSide(0), family: 'poisson', parameters: [3] } as const;
	for (const side of [file, counts]) {
		const windows = { kind: 'numeric', reference: side, current: side } as const;
		expect(effectPopulation({ windows, axis: effectAxis(windows), bins: 10 })(0.5)).toEqual({});
	}
});
