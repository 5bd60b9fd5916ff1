import { psi } from '../../stats/index.ts';
import { learnLine, type Line } from './learn-line.ts';
import type { Evening, RetrainingPolicy } from './retraining-policies.ts';
import { retrainingRules as rules } from './retraining-rules.ts';
import type { TwoYears } from './two-years.ts';

export interface PolicyOptions {
	/** Days until a day’s labels are in. */
	readonly labelDelay: number;
	/** Accuracy below which the performance rule retrains. */
	readonly limit: number;
}

/** Two years under one policy. */
export interface PolicyRun {
	/** Wrong answers of each served day. */
	readonly wrong: Uint16Array;
	/** Wrong answers beyond those that the true rule makes too. */
	readonly avoidable: number;
	/** Served days at whose end the model was retrained. */
	readonly retrains: readonly number[];
}

type Model = {
	line: Line;
	from: number;
	to: number;
	since: number;
	/** Bin shares of both features in its window; worked out when PSI is first asked for. */
	reference?: Float64Array[];
};

/**
 * Runs one policy through the two years. A model learns from the newest 28 labelled days and serves from
 * the next morning; no policy retrains twice within 7 days.
 */
export function runPolicy(
	world: TwoYears,
	policy: RetrainingPolicy,
	{ labelDelay, limit }: PolicyOptions
): PolicyRun {
	const wrong = new Uint16Array(rules.days);
	const retrains: number[] = [];
	let model = trained(world, rules.warmUp, 0);
	let avoidable = 0;
	for (let day = 0; day < rules.days; day++) {
		const at = day + rules.warmUp;
		wrong[day] = wrongAnswers(world, model.line, at);
		avoidable += (wrong[day] as number) - (world.unavoidable[at] as number);
		const daysSinceTraining = day + 1 - model.since;
		if (daysSinceTraining < rules.restDays) continue;
		const evening: Evening = {
			daysSinceTraining,
			accuracy: accuracySeen(wrong, day - labelDelay, model.since),
			limit,
			psiRings: () => psiRings(world, model, at)
		};
		if (!policy.retrains(evening)) continue;
		retrains.push(day);
		model = trained(world, at + 1 - labelDelay, day + 1);
	}
	return { wrong, avoidable, retrains };
}

/** A model of the 28 days before `to`, or of the earliest 28 there are. */
function trained(world: TwoYears, to: number, since: number): Model {
	const end = Math.max(rules.window, to);
	const from = end - rules.window;
	return { line: learnLine(world.moments, from, end), from, to: end, since };
}

function wrongAnswers({ first, second, labels }: TwoYears, { w, cut }: Line, at: number): number {
	const [a, b] = w;
	let wrong = 0;
	for (let row = at * rules.rowsPerDay; row < (at + 1) * rules.rowsPerDay; row++) {
		const yes = a * (first[row] as number) + b * (second[row] as number) > cut ? 1 : 0;
		if (yes !== labels[row]) wrong++;
	}
	return wrong;
}

/** Accuracy of the model over the week up to its newest labelled day. */
function accuracySeen(wrong: Uint16Array, newest: number, since: number): number | undefined {
	const from = newest - rules.readingDays + 1;
	if (from < since) return undefined;
	let sum = 0;
	for (let day = from; day <= newest; day++) sum += wrong[day] as number;
	return 1 - sum / (rules.readingDays * rules.rowsPerDay);
}

/** Whether either feature’s PSI of a day, against the rows the model learnt from, passes 0.25. */
function psiRings({ counts }: TwoYears, model: Model, at: number): boolean {
	model.reference ??= counts.map((list) => shares(list, model.from, model.to));
	return model.reference.some((reference, feature) => {
		const today = shares(counts[feature] as Float64Array, at, at + 1);
		return psi(reference, today).psi > rules.psiAlarm;
	});
}

function shares(counts: Float64Array, from: number, to: number): Float64Array {
	const sums = new Float64Array(rules.psiBins);
	const rows = (to - from) * rules.rowsPerDay;
	for (let k = from * rules.psiBins; k < to * rules.psiBins; k++) {
		sums[k % rules.psiBins]! += (counts[k] as number) / rows;
	}
	return sums;
}
