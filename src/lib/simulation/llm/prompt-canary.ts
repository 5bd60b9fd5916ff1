import { createRng, type Rng } from '../../random/index.ts';
import { normal } from '../../stats/index.ts';
import { judgedRate, type Judge } from './judged-rate.ts';

export interface PromptCanaryOptions {
	readonly seed: number | string;
	readonly days: number;
	/** Share of good answers of the old prompt, and how much better the new one really is. */
	readonly truth: number;
	readonly change: number;
	readonly judge: Judge;
	/** Bad answers of the new prompt that the judge passes beyond those it always did. */
	readonly flattery: number;
	/** Answers a prompt and day that only the judge reads. */
	readonly judgedPerDay: number;
	/** Answers a prompt and day that people and the judge read, drawn at random; 2 or more. */
	readonly labelsPerDay: number;
}

/** New prompt less old, so far, with an interval. */
export interface CanaryReading {
	readonly difference: number;
	readonly lower: number;
	readonly upper: number;
}

/** What is known at the end of a day, from all days so far. */
export interface CanaryDay {
	readonly day: number;
	readonly judge: CanaryReading;
	readonly people: CanaryReading;
	/** The judge's word, mended by where people and the judge part. */
	readonly both: CanaryReading;
}

/**
 * A canary of a prompt, read by a judge and by people. The intervals of all days hold together at
 * 95 % (Bonferroni), so that one may look every evening. `both` is the mean verdict of the judge
 * plus the mean of (person less judge) on the answers that both have read: right on average
 * whatever the judge's errors are.
 *
 * @see Angelopoulos et al. (2023), Prediction-Powered Inference
 */
export function promptCanary(options: PromptCanaryOptions): CanaryDay[] {
	const { seed, days, truth, change, judge, flattery } = options;
	const z = normal().quantile(1 - 0.025 / days);
	const flattered = { ...judge, specificity: judge.specificity - flattery };
	const old = newArm(createRng(seed).fork('old'), truth, judge);
	const now = newArm(createRng(seed).fork('new'), truth + change, flattered);
	return Array.from({ length: days }, (_, day) => {
		collect(old, options);
		collect(now, options);
		const between = (read: (arm: Arm) => Estimate) => apart(read(old), read(now), z);
		return {
			day: day + 1,
			judge: between(ofJudge),
			people: between(ofPeople),
			both: between(ofBoth)
		};
	});
}

type Estimate = { mean: number; variance: number };
type Arm = {
	rng: Rng;
	truth: number;
	judge: Judge;
	/** Read by the judge alone, and passed. */
	judged: number;
	passed: number;
	/** Read by both: all, good, good but failed, bad but passed. */
	labels: number;
	good: number;
	missed: number;
	waved: number;
};

function newArm(rng: Rng, truth: number, judge: Judge): Arm {
	const none = { judged: 0, passed: 0, labels: 0, good: 0, missed: 0, waved: 0 };
	return { rng, truth, judge, ...none };
}

/** One day's answers. */
function collect(arm: Arm, { judgedPerDay, labelsPerDay }: PromptCanaryOptions): void {
	const { rng, truth, judge } = arm;
	arm.judged += judgedPerDay;
	arm.passed += rng.binomial(judgedPerDay, judgedRate(truth, judge));
	const good = rng.binomial(labelsPerDay, truth);
	arm.labels += labelsPerDay;
	arm.good += good;
	arm.missed += rng.binomial(good, 1 - judge.sensitivity);
	arm.waved += rng.binomial(labelsPerDay - good, 1 - judge.specificity);
}

function share(successes: number, n: number): Estimate {
	// One success and one failure more, so that no early day claims to be certain.
	const p = (successes + 1) / (n + 2);
	return { mean: successes / n, variance: (p * (1 - p)) / n };
}

/** All that the judge has read, with or without people. */
const ofJudge = ({ passed, judged, labels, good, missed, waved }: Arm) =>
	share(passed + good - missed + waved, judged + labels);

const ofPeople = ({ good, labels }: Arm) => share(good, labels);

function ofBoth({ passed, judged, missed, waved, labels }: Arm): Estimate {
	const verdict = share(passed, judged);
	const lean = (missed - waved) / labels;
	const parted = (missed + waved + 1) / (labels + 2);
	return {
		mean: verdict.mean + lean,
		variance: verdict.variance + Math.max(0, parted - lean * lean) / labels
	};
}

function apart(old: Estimate, now: Estimate, z: number): CanaryReading {
	const difference = now.mean - old.mean;
	const reach = z * Math.sqrt(old.variance + now.variance);
	return { difference, lower: difference - reach, upper: difference + reach };
}
