import { fillNormal, type Rng } from '../../../random/index.ts';
import type { ExperimentPlan } from './types.ts';

/** Two arms as they are drawn. */
export interface DrawnArms {
	readonly plan: ExperimentPlan;
	readonly users: readonly [number, number];
	/** True effect of the change on those who meet it. */
	readonly effect: number;
}

/** Users of an arm who say yes, by whether they said yes before the experiment. */
interface YesCounts {
	readonly n: number;
	/** Those who said yes before, and how many of each kind say yes now. */
	readonly before: number;
	readonly yesOfBefore: number;
	readonly yesOfOthers: number;
}

/**
 * z-score of two shares, each user drawn: whether the change is met, whether the user said yes before
 * (as often as the baseline) and says yes now, so that both are correlated as planned.
 */
export function shareScore({ plan, users, effect }: DrawnArms): (rng: Rng) => number {
	const { baseline, correlation, compliance } = plan;
	const arm = (rng: Rng, n: number, share: number): YesCounts => {
		const scale = Math.sqrt((share * (1 - share)) / (baseline * (1 - baseline)));
		const up = clamp(share + correlation * scale * (1 - baseline));
		const down = clamp(share - correlation * scale * baseline);
		const before = rng.binomial(n, baseline);
		const yesOfBefore = rng.binomial(before, up);
		return { n, before, yesOfBefore, yesOfOthers: rng.binomial(n - before, down) };
	};
	return (rng) => {
		const control = arm(rng, users[0], baseline);
		const met = rng.binomial(users[1], compliance);
		const variant = together(
			arm(rng, met, clamp(baseline + effect)),
			arm(rng, users[1] - met, baseline)
		);
		return correlation === 0 ? pooledScore(control, variant) : cupedScore(control, variant);
	};
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

function together(a: YesCounts, b: YesCounts): YesCounts {
	return {
		n: a.n + b.n,
		before: a.before + b.before,
		yesOfBefore: a.yesOfBefore + b.yesOfBefore,
		yesOfOthers: a.yesOfOthers + b.yesOfOthers
	};
}

function pooledScore(a: YesCounts, b: YesCounts): number {
	const [yesA, yesB] = [a.yesOfBefore + a.yesOfOthers, b.yesOfBefore + b.yesOfOthers];
	const rate = (yesA + yesB) / (a.n + b.n);
	const error = Math.sqrt(rate * (1 - rate) * (1 / a.n + 1 / b.n));
	return error === 0 ? 0 : (yesB / b.n - yesA / a.n) / error;
}

/** Score of the difference after CUPED, theta from both arms together. */
function cupedScore(a: YesCounts, b: YesCounts): number {
	const [inA, inB] = [momentsOf(a), momentsOf(b)];
	const xx = inA.xx + inB.xx;
	const theta = xx === 0 ? 0 : (inA.xy + inB.xy) / xx;
	const left = inA.yy + inB.yy - theta * (inA.xy + inB.xy);
	const error = Math.sqrt((left / (a.n + b.n - 3)) * (1 / a.n + 1 / b.n));
	return error === 0 ? 0 : (inB.y - inA.y - theta * (inB.x - inA.x)) / error;
}

/** Means and sums of squares within an arm. */
function momentsOf({ n, before, yesOfBefore, yesOfOthers }: YesCounts) {
	const yes = yesOfBefore + yesOfOthers;
	const [x, y] = [before / n, yes / n];
	return { x, y, xx: n * x * (1 - x), yy: n * y * (1 - y), xy: yesOfBefore - n * x * y };
}

/** t-score of two means, each user drawn with what was known before. */
export function meanScore({ plan, users, effect }: DrawnArms): (rng: Rng) => number {
	const { sd, correlation, compliance } = plan;
	const own = Math.sqrt(1 - correlation * correlation);
	const blocks = users.map((n) => ({ x: new Float64Array(n), y: new Float64Array(n) }));
	return (rng) => {
		const sums = blocks.map(({ x, y }, arm) => {
			if (correlation !== 0) fillNormal(rng, x);
			fillNormal(rng, y);
			const met = arm === 1 ? rng.binomial(y.length, compliance) : 0;
			for (let i = 0; i < y.length; i++) {
				const value = sd * (own * (y[i] as number) + correlation * (x[i] as number));
				y[i] = i < met ? value + effect : value;
			}
			return sumsOf(x, y);
		});
		const [a, b] = sums as [Sums, Sums];
		const xx = a.xx + b.xx;
		const theta = correlation === 0 || xx === 0 ? 0 : (a.xy + b.xy) / xx;
		const left = a.yy + b.yy - theta * (a.xy + b.xy);
		const free = users[0] + users[1] - 2 - (correlation === 0 ? 0 : 1);
		const error = Math.sqrt((left / free) * (1 / users[0] + 1 / users[1]));
		return (b.y - a.y - theta * (b.x - a.x)) / error;
	};
}

type Sums = { x: number; y: number; xx: number; xy: number; yy: number };

/** Means and sums of squares about them. */
function sumsOf(x: Float64Array, y: Float64Array): Sums {
	const n = y.length;
	let [sumX, sumY] = [0, 0];
	for (let i = 0; i < n; i++) {
		sumX += x[i] as number;
		sumY += y[i] as number;
	}
	const [meanX, meanY] = [sumX / n, sumY / n];
	let [xx, xy, yy] = [0, 0, 0];
	for (let i = 0; i < n; i++) {
		const [dx, dy] = [(x[i] as number) - meanX, (y[i] as number) - meanY];
		xx += dx * dx;
		xy += dx * dy;
		yy += dy * dy;
	}
	return { x: meanX, y: meanY, xx, xy, yy };
}

/** t-score of the means of whole clusters: each has a share or a level of its own. */
export function clusteredScore({ plan, users, effect }: DrawnArms): (rng: Rng) => number {
	const { clusterSize } = plan;
	const counts = users.map((n) => Math.round(n / clusterSize)) as [number, number];
	const values = counts.map((n) => new Float64Array(n)) as [Float64Array, Float64Array];
	const nothing = new Float64Array(Math.max(...counts));
	return (rng) => {
		const [a, b] = values.map((list, arm) => {
			for (let c = 0; c < list.length; c++) {
				list[c] = clusterMean(rng, plan, arm === 1 ? effect : 0);
			}
			return sumsOf(nothing, list);
		}) as [Sums, Sums];
		const spread = (a.yy + b.yy) / (counts[0] + counts[1] - 2);
		const error = Math.sqrt(spread * (1 / counts[0] + 1 / counts[1]));
		return error === 0 ? 0 : (b.y - a.y) / error;
	};
}

/** Mean of one cluster, some of whose members meet the change. */
function clusterMean(rng: Rng, plan: ExperimentPlan, effect: number): number {
	const { metric, baseline, sd, clusterSize: m, icc, correlation, compliance } = plan;
	const met = effect === 0 ? 0 : rng.binomial(m, compliance);
	const known = 1 - correlation * correlation;
	if (metric === 'mean') {
		const error = Math.sqrt(known * (icc + (1 - icc) / m));
		return sd * error * rng.normal() + (effect * met) / m;
	}
	return rng.binomial(m, shareOfCluster(rng, clamp(baseline + (effect * met) / m), icc)) / m;
}

/** A cluster's own share, so that two of its users are alike by `icc`. */
function shareOfCluster(rng: Rng, share: number, icc: number): number {
	if (icc === 0 || share === 0 || share === 1) return share;
	if (icc === 1) return rng.uniform() < share ? 1 : 0;
	const size = (1 - icc) / icc;
	return rng.beta(share * size, (1 - share) * size);
}
