import { learnLine, type Line } from './learn-line.ts';
import type { RetrainingPolicy } from './retraining-policies.ts';
import { retrainingRules as rules } from './retraining-rules.ts';
import { walkDays, type Service } from './run/walk-days.ts';
import type { TwoYears } from './two-years.ts';
import { psiOfCounts } from './watch/psi-of-counts.ts';

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
	/** Rows of its window in the bins of both features; worked out when PSI is first asked for. */
	reference?: Float64Array[];
};

/**
 * Runs one policy of the lab through the two years. A model learns from the newest 28 labelled days and
 * serves from the next morning; no policy retrains twice within 7 days.
 */
export function runPolicy(
	world: TwoYears,
	{ decide }: RetrainingPolicy,
	{ labelDelay, limit }: PolicyOptions
): PolicyRun {
	const wrong = new Uint16Array(rules.days);
	const retrains: number[] = [];
	let avoidable = 0;
	const service: Service<Model> = {
		days: rules.days,
		labelDelay,
		labels: rules.rowsPerDay,
		// The limit itself is what was accepted, and nothing may be lost of it.
		accepted: limit,
		first: trained(world, rules.warmUp),
		serve: (day, { line }) => {
			const at = day + rules.warmUp;
			const today = wrongAnswers(world, line, at);
			wrong[day] = today;
			avoidable += today - (world.unavoidable[at] as number);
			return rules.rowsPerDay - today;
		},
		watch: (model) => ({
			inputs: (day) => psiOfDay(world, model, day + rules.warmUp),
			scores: () => NaN
		}),
		train: ({ day }) => {
			retrains.push(day);
			return trained(world, day + rules.warmUp + 1 - labelDelay);
		}
	};
	walkDays(service, { restDays: rules.restDays, decide }, lines);
	return { wrong, avoidable, retrains };
}

/** A model of the 28 days before `to`, or of the earliest 28 there are. */
function trained(world: TwoYears, to: number): Model {
	const end = Math.max(rules.window, to);
	const from = end - rules.window;
	return { line: learnLine(world.moments, from, end), from, to: end };
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

/** PSI of both features of a day against the rows that the model learnt from. */
function psiOfDay({ counts }: TwoYears, model: Model, at: number): readonly [number, number] {
	model.reference ??= counts.map((list) => binsOf(list, model.from, model.to));
	const [first = NaN, second = NaN] = model.reference.map((reference, feature) => {
		return psiOfCounts(reference, binsOf(counts[feature] as Float64Array, at, at + 1));
	});
	return [first, second];
}

/** Rows of some days in each bin. */
function binsOf(counts: Float64Array, from: number, to: number): Float64Array {
	const sums = new Float64Array(rules.psiBins);
	for (let k = from * rules.psiBins; k < to * rules.psiBins; k++) {
		sums[k % rules.psiBins]! += counts[k] as number;
	}
	return sums;
}
