import { createRng, type Rng } from '../../../../src/lib/random/index.ts';

const decimals = (value: number, digits: number) => Number(value.toFixed(digits));
const list = <T>(n: number, item: (i: number) => T): T[] =>
	Array.from({ length: n }, (_, i) => item(i));
const sample = (rng: Rng, n: number, digits: number) =>
	list(n, () => decimals(50 + 12 * rng.normal(), digits));

/** Two samples, every other pair with many ties; the sizes cross the borders between exact and limit. */
const twoSamples = (rng: Rng, i: number) => ({
	reference: sample(rng, 5 + rng.integer(40), i % 2 ? 3 : 0),
	current: sample(rng, 4 + rng.integer(30), i % 2 ? 3 : 0).map((value) => value + (i % 3) * 4)
});
const twoCounts = (rng: Rng) => {
	const bins = 2 + rng.integer(7);
	return {
		reference: list(bins, () => 1 + rng.poisson(20)),
		current: list(bins, () => 1 + rng.poisson(25))
	};
};
const rowsOf = (rng: Rng, n: number, shift: number) =>
	list(n, () => [decimals(rng.normal(), 3), decimals(shift + rng.normal(), 3)]);
const rowSets = (rng: Rng, i: number) => ({
	reference: rowsOf(rng, 12 + rng.integer(20), 0),
	current: rowsOf(rng, 12 + rng.integer(20), i / 4)
});
/** Both classes at least twice; scores with ties. */
const scored = (rng: Rng) => {
	const actual = [0, 1, 0, 1, ...list(20 + rng.integer(30), () => Number(rng.uniform() < 0.4))];
	const scores = actual.map((is) => decimals(rng.beta(2 + 2 * is, 3), 2));
	return { actual, scores, probabilities: scores, predicted: scores.map((p) => Number(p > 0.5)) };
};
const twoArms = (rng: Rng) => {
	const [nA, nB] = [20 + rng.integer(2000), 20 + rng.integer(2000)];
	return {
		...{ nA, nB },
		successesA: 1 + rng.binomial(nA - 1, 0.1),
		successesB: 1 + rng.binomial(nB - 1, 0.13)
	};
};
const sharePlan = (rng: Rng) => ({
	baseline: decimals(0.05 + 0.4 * rng.uniform(), 3),
	effect: decimals(0.02 + 0.1 * rng.uniform(), 3),
	alpha: decimals(0.01 + 0.09 * rng.uniform(), 3),
	power: decimals(0.7 + 0.25 * rng.uniform(), 3)
});
const meanPlan = (rng: Rng) => ({
	sd: decimals(2 + 10 * rng.uniform(), 2),
	effect: decimals(1 + 2 * rng.uniform(), 2),
	alpha: decimals(0.01 + 0.09 * rng.uniform(), 3)
});
const stream = (rng: Rng, n: number, shift: number) => ({
	stream: list(n, (i) => decimals(rng.normal() + (i > n / 2 ? shift : 0), 2))
});

type Draw = (rng: Rng, i: number) => unknown;

/** For these snippets a few inputs that nobody has chosen, the same in every run. */
const draws: Record<string, Draw> = {
	'mean-and-spread': (rng) => ({ x: sample(rng, 30, 2) }),
	median: (rng, i) => ({ x: sample(rng, 30 + i, 0) }),
	shape: (rng) => ({ x: sample(rng, 30, 2) }),
	quantile: (rng) => ({ x: sample(rng, 41, 1), p: [0, 0.123, 0.5, 0.987, 1] }),
	'histogram-edges': (rng) => ({ x: sample(rng, 20 + rng.integer(80), 3) }),
	histogram: (rng) => ({ x: sample(rng, 50, 3), bins: 2 + rng.integer(9) }),
	'quantile-edges': (rng) => ({ x: sample(rng, 50, 0), bins: 2 + rng.integer(9) }),
	'kernel-density': (rng) => ({ x: sample(rng, 25, 2), t: [30, 50, 71.5] }),
	'ks-test': twoSamples,
	'ks-test-given-ties': twoSamples,
	'mann-whitney-u-test': twoSamples,
	'anderson-darling-test': twoSamples,
	'wasserstein-distance': twoSamples,
	'energy-distance': twoSamples,
	'psi-from-samples': (rng, i) => ({
		...twoSamples(rng, i),
		bins: 2 + rng.integer(9),
		floor: 1e-4
	}),
	'maximum-mean-discrepancy': rowSets,
	'domain-classifier-test': (rng, i) => ({ ...rowSets(rng, i), folds: 2 + i }),
	'chi-square-test': twoCounts,
	'g-test': twoCounts,
	'kl-divergence': twoCounts,
	'jensen-shannon-distance': twoCounts,
	'hellinger-distance': twoCounts,
	'share-differences': twoCounts,
	psi: (rng) => ({ ...twoCounts(rng), floor: 1e-4 }),
	'adjust-p-values': (rng) => ({ p: list(12, () => decimals(rng.uniform() / 10, 3)) }),
	'page-hinkley': (rng, i) => ({
		...stream(rng, 200, 1 + i),
		...{ minInstances: 20, delta: 0.01, threshold: 12, alpha: 0.999 }
	}),
	adwin: (rng, i) => ({
		...stream(rng, 300, 1 + i),
		...{ delta: 0.01, clock: 16, maxBuckets: 4, minWindowLength: 5, gracePeriod: 10 }
	}),
	ddm: (rng) => ({
		stream: list(400, (i) => Number(rng.uniform() < (i < 200 ? 0.1 : 0.4))),
		...{ warmStart: 20, warningThreshold: 2, driftThreshold: 3 }
	}),
	cusum: (rng, i) => ({ ...stream(rng, 80, i), mean: 0, sd: 1, k: 0.5, h: 4 }),
	'ewma-chart': (rng, i) => ({ ...stream(rng, 80, i), mean: 0, sd: 1, lambda: 0.1, limit: 2.7 }),
	'confusion-matrix': (rng) => ({ ...scored(rng), beta: 0.5 }),
	'roc-curve': scored,
	'roc-auc': scored,
	'precision-recall': scored,
	'log-loss-and-brier-score': scored,
	calibration: (rng) => ({ ...scored(rng), bins: 3 + rng.integer(8) }),
	fairness: (rng) => {
		const rows = scored(rng);
		return { ...rows, group: rows.actual.map(() => ['a', 'b', 'c'][rng.integer(3)]) };
	},
	'multiclass-metrics': (rng) => ({
		actual: list(30, () => ['x', 'y', 'z'][rng.integer(3)]),
		predicted: list(30, () => ['x', 'y', 'z'][rng.integer(3)])
	}),
	'regression-errors': (rng) => ({ actual: sample(rng, 25, 2), predicted: sample(rng, 25, 2) }),
	'sample-size-for-proportions': sharePlan,
	'sample-size-for-proportions-arcsine': sharePlan,
	'sample-size-for-means': (rng) => ({ ...meanPlan(rng), power: 0.85 }),
	'power-for-means': (rng) => ({ ...meanPlan(rng), n: 5 + rng.integer(200) }),
	'power-for-proportions': (rng) => ({
		baseline: decimals(0.1 + rng.uniform() / 2, 3),
		effect: decimals(rng.uniform() / 5, 3),
		...{ alpha: 0.05, n: 20 + rng.integer(500) }
	}),
	'two-proportion-test': twoArms,
	'difference-interval': twoArms,
	'relative-lift': twoArms,
	'rate-intervals': (rng) => ({ successes: rng.integer(40), n: 40, confidence: 0.9 }),
	'fisher-exact-test': (rng) => ({
		table: [
			[1 + rng.integer(20), 1 + rng.integer(20)],
			[1 + rng.integer(20), 1 + rng.integer(40)]
		]
	}),
	'welch-t-test': (rng) => ({ a: sample(rng, 9, 2), b: sample(rng, 14, 1) }),
	'sample-ratio-mismatch-test': (rng) => ({
		counts: list(3, () => rng.poisson(1000)),
		shares: [1, 1, 1]
	}),
	'cuped-adjust': (rng) => ({ metric: sample(rng, 12, 2), covariate: sample(rng, 12, 2) }),
	'crossing-probabilities': (rng) => ({
		...{ upper: [2.8, 2.4, 2], lower: [-0.5, 0.4, 1.9], information: [0.25, 0.6, 1] },
		drift: decimals(4 * rng.uniform(), 2)
	}),
	'bayesian-ab': (rng) => ({ ...twoArms(rng), prior: [1, 1] }),
	percentiles: (rng) => ({ x: sample(rng, 37, 2), ps: [0, 12.5, 50, 99, 100] }),
	'latency-sketch': (rng) => ({
		x: list(40, () => decimals(rng.logNormal(4, 1), 3)),
		...{ p: [0, 0.5, 0.9, 1], relativeError: 0.02 }
	}),
	'erlang-c': (rng) => ({
		servers: 2 + rng.integer(20),
		arrivalRate: decimals(10 + 10 * rng.uniform(), 2),
		serviceRate: 11
	})
};

/** The inputs of a snippet that are drawn; none for a snippet that is not in the list. */
export function randomInputs(id: string): unknown[] {
	const draw = draws[id];
	if (!draw) return [];
	return list(3, (i) => draw(createRng(`${id} ${i}`), i));
}
