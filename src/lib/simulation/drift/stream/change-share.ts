import type { StreamWorld } from './stream-world.ts';

type Change = Pick<StreamWorld, 'shape' | 'change' | 'span'>;

/** How much of the change is in force at an hour, 0 to 1. A gradual one: the chance that it is. */
export function changeShare({ shape, change, span }: Change, hour: number): number {
	const since = hour - change;
	if (shape === 'none' || since < 0) return 0;
	if (shape === 'gradual' || shape === 'incremental') return Math.min(1, (since + 1) / span);
	if (shape === 'recurring') return Math.floor(since / span) % 2 === 0 ? 1 : 0;
	if (shape === 'burst') return since < span ? 1 : 0;
	return 1;
}

/** Whether an hour came without data. */
export function isMissing({ shape, change, span }: Change, hour: number): boolean {
	return shape === 'missing' && hour >= change && hour < change + span;
}

/** Hours after a burst within which an alarm is still about it. */
const graceHours = 48;

/** The hour from which an alarm is no longer owed to the change; none for a change that stays. */
export function owedUntil({ shape, change, span }: Change): number {
	return shape === 'burst' ? change + span + graceHours : Infinity;
}
