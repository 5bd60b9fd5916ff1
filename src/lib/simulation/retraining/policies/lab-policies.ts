import type { Evening, PolicyLines, Reason } from './evening.ts';

export type LabPolicyId =
	| 'never'
	| 'daily'
	| 'weekly'
	| 'monthly'
	| 'drop-relative'
	| 'drop-points'
	| 'psi'
	| 'prediction'
	| 'all';

/** When to train: an entry of the registry, data and a pure function. */
export interface LabPolicy {
	readonly id: LabPolicyId;
	readonly title: string;
	/** One line: what it looks at. */
	readonly description: string;
	/** Days after a training on which it does not train again. */
	readonly restDays: number;
	/** Days between two trainings by the clock. */
	readonly periodDays?: number;
	readonly reads: readonly Reason['kind'][];
	/** Why it trains this evening; empty if it does not. */
	readonly decide: (evening: Evening, lines: PolicyLines) => readonly Reason[];
}

type Rule = (evening: Evening, lines: PolicyLines) => Reason | undefined;

const clock =
	(periodDays: number): Rule =>
	({ daysSinceTraining }) =>
		daysSinceTraining >= periodDays
			? { kind: 'clock', value: daysSinceTraining, line: periodDays }
			: undefined;

const below =
	(lineOf: (accepted: number, drop: number) => number): Rule =>
	({ accuracy, accepted }, { drop }) => {
		const line = lineOf(accepted, drop);
		const seen = accuracy();
		if (!seen || seen.value >= line) return undefined;
		return { kind: 'accuracy', value: seen.value, line, labels: seen.labels };
	};

const dropRelative = below((accepted, drop) => accepted * (1 - drop));
const dropPoints = below((accepted, drop) => accepted - drop);

const inputPsi: Rule = ({ psi }, { psi: line }) => {
	const values = psi();
	const value = Math.max(...values);
	return value > line ? { kind: 'psi', value, line, input: values.indexOf(value) } : undefined;
};

const scorePsi: Rule = ({ prediction }, { psi: line }) => {
	const value = prediction();
	return value > line ? { kind: 'prediction', value, line } : undefined;
};

/** Trains if any of its rules says so, and names each that does. */
const any =
	(...rules: readonly Rule[]): LabPolicy['decide'] =>
	(evening, lines) =>
		rules.map((rule) => rule(evening, lines)).filter((reason) => reason !== undefined);

/** The nine policies, in the order in which they are shown. A new one adds its entry. */
export const labPolicies: readonly LabPolicy[] = [
	{
		id: 'never',
		title: 'Never',
		description: 'The first model serves for two years.',
		restDays: 0,
		reads: [],
		decide: () => []
	},
	{
		id: 'daily',
		title: 'Every day',
		description: 'By the clock, every evening.',
		restDays: 0,
		periodDays: 1,
		reads: ['clock'],
		decide: any(clock(1))
	},
	{
		id: 'weekly',
		title: 'Every week',
		description: 'By the clock, every seventh evening.',
		restDays: 0,
		periodDays: 7,
		reads: ['clock'],
		decide: any(clock(7))
	},
	{
		id: 'monthly',
		title: 'Every 30 days',
		description: 'By the clock, every thirtieth evening.',
		restDays: 0,
		periodDays: 30,
		reads: ['clock'],
		decide: any(clock(30))
	},
	{
		id: 'drop-relative',
		title: 'Accuracy falls 5 %',
		description: 'The newest labelled week lies so many per cent below what was accepted.',
		restDays: 7,
		reads: ['accuracy'],
		decide: any(dropRelative)
	},
	{
		id: 'drop-points',
		title: 'Accuracy falls 5 points',
		description: 'The newest labelled week lies so many points below what was accepted.',
		restDays: 7,
		reads: ['accuracy'],
		decide: any(dropPoints)
	},
	{
		id: 'psi',
		title: 'PSI above 0.25',
		description: 'An input of the day lies too far from what the model learnt from.',
		restDays: 7,
		reads: ['psi'],
		decide: any(inputPsi)
	},
	{
		id: 'prediction',
		title: 'Scores drift',
		description: 'PSI of the model’s scores of the day is above the line.',
		restDays: 7,
		reads: ['prediction'],
		decide: any(scorePsi)
	},
	{
		id: 'all',
		title: 'Week, drop or PSI',
		description: 'The sheet’s sum of three: weekly, 5 % off the accuracy, PSI above 0.25.',
		restDays: 7,
		periodDays: 7,
		reads: ['clock', 'accuracy', 'psi'],
		decide: any(clock(7), dropRelative, inputPsi)
	}
];

/** @throws RangeError if there is none of this id */
export function labPolicyOf(id: LabPolicyId): LabPolicy {
	const found = labPolicies.find((policy) => policy.id === id);
	if (!found) throw new RangeError(`there is no policy ${id}`);
	return found;
}
