import { switchWithState, type SwitchOutcome } from '$lib/simulation/rollout';

export interface SwitchSetting {
	/** Minutes from the switch until somebody decides to go back. */
	readonly noticed: number;
	/** Minutes for which the old set is kept. */
	readonly kept: number;
}

/** The service of the figure: 50 requests a second, one in ten writes, one in twenty fails on green. */
export const service = {
	startTakes: 6,
	routeTakes: 0.5,
	requestsPerMinute: 3000,
	writes: 0.1,
	fails: 0.05
} as const;

/** What becomes of the switch in the figure. */
export function outcomeOf({ noticed, kept }: SwitchSetting, bothForms: boolean): SwitchOutcome {
	const times = { noticedAfter: noticed, keptFor: kept, writesBothForms: bothForms };
	return switchWithState({ ...service, ...times });
}
