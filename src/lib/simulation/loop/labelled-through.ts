import { loopRules } from './loop-rules.ts';

/** The newest day whose labels are in; when the game is over, those of every day are. */
export function labelledThrough(day: number): number {
	if (day >= loopRules.days) return loopRules.days;
	return Math.max(0, day - loopRules.labelDelayDays);
}
