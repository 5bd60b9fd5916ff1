/** What a policy knows at the end of a day. */
export interface Evening {
	readonly daysSinceTraining: number;
	/** Accuracy of the model in service over the newest labelled week; undefined before there is one. */
	readonly accuracy: number | undefined;
	/** Accuracy below which the performance rule retrains. */
	readonly limit: number;
	/** Whether a feature’s PSI of the day passes 0.25; worked out only if it is asked for. */
	readonly psiRings: () => boolean;
}

export type RetrainingPolicyId = 'never' | 'weekly' | 'monthly' | 'drop' | 'psi' | 'all';

export interface RetrainingPolicy {
	readonly id: RetrainingPolicyId;
	readonly title: string;
	readonly retrains: (evening: Evening) => boolean;
}

const hasDropped = ({ accuracy, limit }: Evening) => accuracy !== undefined && accuracy < limit;

/** The three triggers of the sheet, their recommended sum, and the two ends of doing nothing and much. */
export const retrainingPolicies: readonly RetrainingPolicy[] = [
	{ id: 'never', title: 'Never', retrains: () => false },
	{ id: 'weekly', title: 'Every week', retrains: (evening) => evening.daysSinceTraining >= 7 },
	{ id: 'monthly', title: 'Every 30 days', retrains: (evening) => evening.daysSinceTraining >= 30 },
	{ id: 'drop', title: 'Accuracy falls 5 %', retrains: hasDropped },
	{ id: 'psi', title: 'PSI above 0.25', retrains: (evening) => evening.psiRings() },
	{
		id: 'all',
		title: 'Week, drop or PSI',
		retrains: (evening) =>
			evening.daysSinceTraining >= 7 || hasDropped(evening) || evening.psiRings()
	}
];
