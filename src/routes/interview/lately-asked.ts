import { isWhole, type Answer } from '$lib/study';

/** So many of the last questions come again only when nothing else is left. */
const remembered = 10;

/** Questions to leave in peace: of what went worst only those of the last day, for it is to come again. */
export function latelyAsked(past: readonly Answer[], focus: string): string[] {
	const whole = past.filter(isWhole);
	const today = whole.at(-1)?.day;
	const lately =
		focus === 'weakest' ? whole.filter(({ day }) => day === today) : whole.slice(-remembered);
	return lately.map(({ question }) => question);
}
