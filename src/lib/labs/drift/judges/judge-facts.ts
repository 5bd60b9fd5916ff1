import type { Judge } from '$lib/simulation/drift';

/** A judge as plain data: the rules themselves run in the Worker only. */
export type JudgeFacts = Omit<Judge, 'ruleFor'>;

export function judgeFacts({ ruleFor: _, ...facts }: Judge): JudgeFacts {
	return facts;
}
