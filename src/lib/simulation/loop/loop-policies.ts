import { loopRules } from './loop-rules.ts';
import type { Run } from './run.ts';

export type PolicyId = 'never' | 'weekly' | 'alarm';

/** A rule that decides at the end of each day what the reader decides by hand. */
export interface LoopPolicy {
	readonly id: PolicyId;
	readonly title: string;
	/** Whether to retrain now, from what this run has shown so far. */
	readonly retrainsAfter: (run: Run, day: number) => boolean;
}

/** The rules the reader is compared with. */
export const loopPolicies: readonly LoopPolicy[] = [
	{ id: 'never', title: 'Never', retrainsAfter: () => false },
	{ id: 'weekly', title: 'Every week', retrainsAfter: (_run, day) => day % 7 === 0 },
	{
		id: 'alarm',
		title: 'PSI above 0.25',
		retrainsAfter: (run) => (run.readings.at(-1)?.psi ?? 0) > loopRules.psiAlarm
	}
];
