import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import {
	clusteredScore,
	meanScore,
	shareScore
} from '../../../../../src/lib/simulation/experiment/plan/draw-scores.ts';
import { meanAndVariance } from '../../../../../src/lib/stats/index.ts';
import { somePlan } from './some-plan.ts';

const mean = { ...somePlan, metric: 'mean' as const };

it.each([
	['shareScore', shareScore, somePlan],
	['shareScore with CUPED', shareScore, { ...somePlan, correlation: 0.6 }],
	['meanScore', meanScore, mean],
	['meanScore with CUPED', meanScore, { ...mean, correlation: 0.6 }],
	['clusteredScore of shares', clusteredScore, { ...somePlan, clusterSize: 5, icc: 0.2 }],
	['clusteredScore of means', clusteredScore, { ...mean, clusterSize: 5, icc: 0.2 }]
] as const)('%s: without an effect scores are standard normal', (_name, score, plan) => {
	const draw = score({ plan, users: [300, 400], effect: 0 });
	const rng = createRng('scores');
	const found = meanAndVariance(Float64Array.from({ length: 400 }, () => draw(rng)));
	expect(Math.abs(found.mean)).toBeLessThan(4 / Math.sqrt(400));
	expect(Math.abs(found.variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 400));
});
