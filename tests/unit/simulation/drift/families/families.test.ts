import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawFamily } from '../../../../../src/lib/simulation/drift/draws/draw-family.ts';
import {
	families,
	familyIds,
	familyOf,
	initialParameters
} from '../../../../../src/lib/simulation/drift/families/families.ts';

const n = 40_000;

describe.each(familyIds)('the family %s', (id) => {
	const family = familyOf(id);
	const parameters = initialParameters(id);

	it('draws rows whose mean and sd are the ones it states, within four standard errors', () => {
		const out = new Float64Array(n);
		drawFamily(id, createRng(11), family.shape(parameters), out);
		const { scale, offset } = family.place(parameters);
		const rows = out.map((value) => scale * value + offset);
		const mean = rows.reduce((sum, value) => sum + value, 0) / n;
		const variance = rows.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / n;
		const stated = family.moments(parameters);
		expect(Math.abs(mean - stated.mean)).toBeLessThan((4 * stated.sd) / Math.sqrt(n));
		expect(Math.sqrt(variance) / stated.sd).toBeCloseTo(1, 1);
	});

	it('starts with parameters inside their own limits that go together', () => {
		family.parameters.forEach(({ initial, min, max }) => {
			expect(initial).toBeGreaterThanOrEqual(min);
			expect(initial).toBeLessThanOrEqual(max);
		});
		expect(family.problem?.(parameters)).toBeUndefined();
	});
});

it('families says in a sentence when a uniform ends before it starts', () => {
	expect(families.uniform.problem?.([3, 3])).toBe(
		'A uniform feature must end above where it starts.'
	);
});
