import { createRng, fillNormal } from '../random/index.ts';
import {
	binCounts,
	energyDistance,
	ksTest,
	meanAndVariance,
	permutationTest,
	quantile,
	rocAuc
} from '../stats/index.ts';
import { naiveAuc } from './naive/naive-auc.ts';
import { naiveBins } from './naive/naive-bins.ts';
import { naiveEnergy } from './naive/naive-energy.ts';
import { naiveKs } from './naive/naive-ks.ts';
import { naiveMoments } from './naive/naive-moments.ts';
import { naiveNormals } from './naive/naive-normals.ts';
import { naivePermutations } from './naive/naive-permutations.ts';
import { naiveQuantiles } from './naive/naive-quantiles.ts';
import type { SpeedTask } from './speed-task.ts';

const rounding = 1e-10;
const levels = Array.from({ length: 11 }, (_, k) => k / 10);
const edges = [-Infinity, -1.28, -0.84, -0.52, -0.25, 0, 0.25, 0.52, 0.84, 1.28, Infinity];
const permutations = 1000;

const sumOf = (values: Float64Array) => {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i] as number;
	return sum;
};

/** The work that is timed. Sizes are such that the slower of the two takes a few blinks of an eye. */
export const speedTasks = {
	ks: {
		n: 100_000,
		naive: ({ plainX, plainY }) => [naiveKs(plainX, plainY)],
		ours: ({ x, y }) => [ksTest(x, y, { method: 'asymptotic' }).statistic],
		within: rounding
	},
	psiBins: {
		n: 1_000_000,
		naive: ({ plainX }) => naiveBins(plainX, edges),
		ours: ({ x }) => binCounts(x, Float64Array.from(edges)),
		within: 0
	},
	quantiles: {
		n: 200_000,
		naive: ({ plainX }) => naiveQuantiles(plainX, levels),
		ours: ({ x }) => quantile(x, levels),
		within: rounding
	},
	moments: {
		n: 1_000_000,
		naive: ({ plainX }) => naiveMoments(plainX),
		ours: ({ x }) => Object.values(meanAndVariance(x)),
		within: rounding
	},
	auc: {
		n: 4000,
		naive: ({ plainX, plainY }) => [naiveAuc(plainX, plainY)],
		ours: ({ x, y }) => {
			const scores = new Float64Array(x.length + y.length);
			scores.set(x);
			scores.set(y, x.length);
			return [rocAuc(new Float64Array(scores.length).fill(1, x.length), scores)];
		},
		within: rounding
	},
	energy: {
		n: 2000,
		naive: ({ plainX, plainY }) => [naiveEnergy(plainX, plainY)],
		ours: ({ x, y }) => [energyDistance(x, y)],
		within: 1e-8
	},
	permutations: {
		n: 200,
		naive: ({ plainX, plainY }) => [naivePermutations(plainX, plainY, permutations, createRng(2))],
		ours: ({ x, y }) => {
			const apart = (a: Float64Array, b: Float64Array) =>
				Math.abs(sumOf(a) / a.length - sumOf(b) / b.length);
			return [permutationTest(x, y, apart, { permutations, seed: 2 }).pValue];
		},
		within: 0.25
	},
	normals: {
		n: 300_000,
		naive: ({ plainX }) => {
			naiveNormals(plainX.length, createRng(3));
			return [];
		},
		ours: ({ x }) => {
			fillNormal(createRng(3), new Float64Array(x.length));
			return [];
		},
		within: 0
	}
} satisfies Record<string, SpeedTask>;

export type SpeedTaskId = keyof typeof speedTasks;
