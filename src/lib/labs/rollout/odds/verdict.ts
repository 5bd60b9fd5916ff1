import { formatCount } from '$lib/components/charts';
import type { OddsReading } from './reading.ts';
import {
	brokenWords,
	hurtWords,
	intervalWords,
	rateWords,
	shareWords,
	timeWords
} from './words.ts';

/** Rolling back more good releases than this teaches people to switch the guard off. */
const mostFalse = 0.1;
const leastCaught = 0.8;

/** The page's answer: one sentence to say in an interview, and where its numbers come from. */
export function verdict(reading: OddsReading) {
	const { state, by, exactBy } = reading;
	if (state.guards.length === 0) {
		return {
			state: 'unknown' as const,
			verdict: 'Nobody looks: without a guard no run is ever rolled back.',
			why: 'Choose a guard below. What a person at the button would do cannot be counted.'
		};
	}
	const { broken, sound } = by;
	const name = state.guards.length === 1 ? 'This guard rolls' : 'These guards roll';
	const good = broken.share >= leastCaught && sound.share <= mostFalse;
	const exact = exactBy
		? ` Exact, without drawing: ${shareWords(exactBy.broken)} and ${shareWords(exactBy.sound)}.`
		: ' For this guard and plan there is no closed form.';
	return {
		state: good ? ('steady' as const) : ('alarm' as const),
		verdict: `${name} back a broken release (${brokenWords(state)}) within ${timeWords(state.within)} in ${shareWords(broken.share)} of runs, and a healthy one (${rateWords(state.errorRate)}) in ${shareWords(sound.share)}.`,
		rest: hurtWords(reading),
		why: `Counted in ${formatCount(reading.runs)} runs each; 95 % intervals ${intervalWords(broken)} and ${intervalWords(sound)}.${exact} ${judged(broken.share, sound.share)}`
	};
}

function judged(caught: number, falsely: number): string {
	if (caught >= leastCaught && falsely <= mostFalse) return 'It tells the two apart.';
	if (caught < leastCaught && falsely > mostFalse) return 'It does neither of its two jobs.';
	return falsely > mostFalse
		? 'It mostly reacts to chance: people will learn to switch it off.'
		: 'It leaves good releases alone, and too many bad ones with them.';
}
