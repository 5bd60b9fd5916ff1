import {
	defaultSettings,
	type GateId,
	type LabChoice,
	type LabPolicyId,
	type LabSettings,
	type TrainingWindow,
	type WorldKind
} from '$lib/simulation/retraining';

export type WindowKind = TrainingWindow['kind'];

/** Everything that decides what the page shows. */
export type WorldState = {
	readonly kind: WorldKind['id'];
	/** Factor on everything that moves. */
	readonly strength: number;
	readonly seed: number;
	readonly policy: LabPolicyId;
	readonly gate: GateId;
	readonly alpha: number;
	/** Fall of accuracy that rings, as a share. */
	readonly drop: number;
	readonly psi: number;
	/** Days until a day's labels are in, and the share of rows that get one. */
	readonly delay: number;
	readonly labelled: number;
	readonly window: WindowKind;
	/** Days of a sliding window, or those after which a row counts half. */
	readonly windowDays: number;
	readonly failRisk: number;
	readonly badRisk: number;
	readonly answers: number;
	readonly wrong: number;
	readonly training: number;
	readonly label: number;
};

/** The keys of its numbers. */
export type NumberKey = {
	[Key in keyof WorldState]: WorldState[Key] extends number ? Key : never;
}[keyof WorldState];

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	strength: { min: 0.25, max: 2 },
	seed: { min: 1, max: 999_999 },
	alpha: { min: 0.001, max: 0.4 },
	drop: { min: 0.005, max: 0.3 },
	psi: { min: 0.02, max: 2 },
	delay: { min: 0, max: 120 },
	labelled: { min: 0.02, max: 1 },
	windowDays: { min: 7, max: 365 },
	failRisk: { min: 0, max: 0.5 },
	badRisk: { min: 0, max: 0.5 },
	answers: { min: 100, max: 1_000_000 },
	wrong: { min: 0.001, max: 100 },
	training: { min: 0, max: 100_000 },
	label: { min: 0, max: 100 }
} as const satisfies Record<NumberKey, { min: number; max: number }>;

/** Two years with something of everything, under the cheatsheet’s rule on accuracy. */
export const initialState: WorldState = {
	...{ kind: 'mixed', strength: 1, seed: 1 },
	...{ policy: 'drop-relative', gate: 'none', alpha: 0.05, drop: 0.05, psi: 0.25 },
	...{ delay: 14, labelled: 0.2, window: 'sliding', windowDays: 28, failRisk: 0.02, badRisk: 0.03 },
	...{ answers: 10_000, wrong: 0.1, training: 150, label: 0 }
};

/** The state as the simulation takes it. */
export function settingsOf(state: WorldState): LabSettings {
	const usual = defaultSettings(state.kind, state.seed);
	const moves = usual.world.moves.map((move) => ({ ...move, size: state.strength * move.size }));
	const { answers, wrong, training, label, delay, labelled, failRisk, badRisk } = state;
	return {
		...usual,
		world: { ...usual.world, moves },
		learner: {
			...{ window: windowOf(state), labelDelay: delay, labelShare: labelled },
			...{ failRisk, badRisk }
		},
		prices: { answersPerDay: answers, wrong, training, label },
		lines: { drop: state.drop, psi: state.psi },
		gate: { ...usual.gate, alpha: state.alpha }
	};
}

function windowOf({ window, windowDays }: WorldState): TrainingWindow {
	if (window === 'growing') return { kind: window };
	return window === 'sliding'
		? { kind: window, days: windowDays }
		: { kind: window, halfLifeDays: windowDays };
}

/** What is played beside each other: the policy, doing nothing, and the policy with the gate taken out or put in. */
export function choicesOf({ policy, gate }: WorldState): readonly LabChoice[] {
	return [
		{ policy, gate },
		{ policy: 'never', gate: 'none' },
		{ policy, gate: gate === 'none' ? 'mid-p' : 'none' }
	];
}
