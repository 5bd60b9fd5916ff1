import { psi } from '../../stats/index.ts';
import { learnLine, type Line } from './learn-line.ts';
import type { Evening } from './policies/evening.ts';
import type { RetrainingPolicy } from './retraining-policies.ts';
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

const lines = { drop: 0, psi: rules.psiAlarm };

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
			// The limit itself is what was accepted, and nothing may be lost of it.
			accepted: limit,
			accuracy: () => accuracySeen(wrong, day - labelDelay, model.since),
			psi: () => psiOfDay(world, model, at),
			prediction: () => NaN
		};
		if (policy.decide(evening, lines).length === 0) continue;
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
function accuracySeen(wrong: Uint16Array, newest: number, since: number) {
	const from = newest - rules.readingDays + 1;
	if (from < since) return undefined;
	let sum = 0;
	for (let day = from; day <= newest; day++) sum += wrong[day] as number;
	const labels = rules.readingDays * rules.rowsPerDay;
	return { value: 1 - sum / labels, labels };
}

/** PSI of both features of a day against the rows that the model learnt from. */
function psiOfDay({ counts }: TwoYears, model: Model, at: number): readonly [number, number] {
	model.reference ??= counts.map((list) => shares(list, model.from, model.to));
	const [first = NaN, second = NaN] = model.reference.map((reference, feature) => {
		return psi(reference, shares(counts[feature] as Float64Array, at, at + 1)).psi;
	});
	return [first, second];
}

function shares(counts: Float64Array, from: number, to: number): Float64Array {
	const sums = new Float64Array(rules.psiBins);
	const rows = (to - from) * rules.rowsPerDay;
	for (let k = from * rules.psiBins; k < to * rules.psiBins; k++) {
		sums[k % rules.psiBins]! += (counts[k] as number) / rows;
	}
	return sums;
}
