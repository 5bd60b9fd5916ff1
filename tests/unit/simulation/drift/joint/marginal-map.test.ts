import { expect, test } from 'vitest';
import { createRng, fillNormal } from '../../../../../src/lib/random/index.ts';
import {
	familyIds,
	familyOf,
	initialParameters
} from '../../../../../src/lib/simulation/drift/families/families.ts';
import { marginalMap } from '../../../../../src/lib/simulation/drift/joint/marginal-map.ts';
import {
	beta,
	exponential,
	gamma,
	ksTest,
	logNormal,
	mean,
	normal,
	poisson
} from '../../../../../src/lib/stats/index.ts';
import { drawSide } from '../../../../../src/lib/simulation/drift/draw-side.ts';

const n = 20_000;
const scores = new Float64Array(n);
fillNormal(createRng(5), scores);

test.each(familyIds)('%s: scores turned into values follow the family', (family) => {
	const parameters = initialParameters(family);
	const map = marginalMap({ family, parameters });
	const values = scores.map(map.valueOf);
	const side = { kind: 'family', family, parameters, shift: 0, spread: 1 } as const;
	const drawn = drawSide(side, 'reference', n, 3);
	expect(ksTest(values, drawn).pValue).toBeGreaterThan(0.001);
	const { mean: expected, sd } = familyOf(family).moments(parameters);
	expect(map).toMatchObject({ mean: expected, sd });
	expect(Math.abs(mean(values) - expected)).toBeLessThan((3 * sd) / Math.sqrt(n));
});

test('a score stands for the quantile of its share', () => {
	const share = normal(0, 1).cdf(0.7);
	const at = (family: Parameters<typeof marginalMap>[0]['family'], parameters: number[]) =>
		marginalMap({ family, parameters }).valueOf(0.7);
	expect(at('normal', [3, 2])).toBeCloseTo(4.4, 9);
	expect(at('logNormal', [3, 0.5])).toBeCloseTo(logNormal(3, 0.5).quantile(share), 2);
	expect(at('gamma', [2, 10])).toBeCloseTo(gamma(2, 10).quantile(share), 2);
	expect(at('beta', [2, 5])).toBeCloseTo(beta(2, 5).quantile(share), 4);
	expect(at('exponential', [10])).toBeCloseTo(exponential(0.1).quantile(share), 2);
	expect(at('uniform', [0, 10])).toBeCloseTo(10 * share, 3);
	expect(at('poisson', [6])).toBe(poisson(6).quantile(share));
	expect(at('mixture', [0, 1, 0, 1, 0.5])).toBeCloseTo(0.7, 6);
});

test.each(familyIds)('%s: the map never falls and its ends hold nearly all rows', (family) => {
	const map = marginalMap({ family, parameters: initialParameters(family) });
	let last = -Infinity;
	for (let score = -7; score <= 7; score += 0.01) {
		const value = map.valueOf(score);
		expect(value).toBeGreaterThanOrEqual(last);
		last = value;
	}
	const beyond = scores.map(map.valueOf).filter((x) => x < map.ends[0] || x > map.ends[1]);
	expect(beyond.length / n).toBeLessThan(0.005);
});
