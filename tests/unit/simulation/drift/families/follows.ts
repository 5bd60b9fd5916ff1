import { expect } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawFamily } from '../../../../../src/lib/simulation/drift/draws/draw-family.ts';
import {
	familyOf,
	type FamilyId
} from '../../../../../src/lib/simulation/drift/families/families.ts';

const n = 20_000;

/** Drawn and placed rows follow a distribution: the one-sample KS gap stays below its 0.01 % point. */
export function expectToFollow(id: FamilyId, parameters: number[], cdf: (x: number) => number) {
	const family = familyOf(id);
	const out = new Float64Array(n);
	drawFamily(id, createRng(29), family.shape(parameters), out);
	const { scale, offset } = family.place(parameters);
	const rows = out.map((value) => scale * value + offset).sort();
	let widest = 0;
	rows.forEach((value, index) => {
		const share = cdf(value);
		widest = Math.max(widest, (index + 1) / n - share, share - index / n);
	});
	expect(widest).toBeLessThan(2.225 / Math.sqrt(n));
}

/** The same for counts: every cumulative share stays within four standard errors. */
export function expectCountsToFollow(
	id: FamilyId,
	parameters: number[],
	cdf: (k: number) => number
) {
	const family = familyOf(id);
	const out = new Float64Array(n);
	drawFamily(id, createRng(29), family.shape(parameters), out);
	for (let k = 0; k <= Math.max(...out); k++) {
		const share = cdf(k);
		const seen = out.filter((value) => value <= k).length / n;
		expect(Math.abs(seen - share)).toBeLessThanOrEqual(
			4.5 * Math.sqrt((share * (1 - share)) / n) + 1e-4
		);
	}
}
