import { formatCount, formatPlain } from '$lib/components/charts';
import type { GuardReading } from '$lib/manifests';
import { chanceWords, phaseWords, rateWords, timeWords } from './words.ts';

const fateWords = {
	stopped: 'is stopped',
	paused: 'is paused for a person',
	promoted: 'is promoted',
	'still running': 'is still running'
} as const;

/** The drawn run in a sentence. */
export function runSentence({ shown: { end, looks }, question }: GuardReading): string {
	const { release, run } = question.shown;
	const failed = looks.filter(({ phase }) => phase === 'Failed').length;
	const decided = end.by ? `: ${end.by.metric.slice(0, 40)}, ${phaseWords[end.by.phase]}` : '';
	const looked = `${formatCount(looks.length)} look${looks.length === 1 ? '' : 's'}, ${formatCount(failed)} failed`;
	return `Run ${run} of the ${release} release ${fateWords[end.fate]} after ${timeWords(end.at)}${decided}. ${looked}; ${formatCount(end.errors)} of ${formatCount(end.requests)} answers failed.`;
}

/** The curve in a sentence: where it passes one in ten and nine in ten. */
export function curveSentence({ curve }: GuardReading): string {
	const words = (at: number) =>
		curve.over === 'errorRate' ? rateWords(Number(at.toPrecision(2))) : `${formatCount(at)} ms`;
	const first = (share: number) => curve.at[curve.stops.findIndex((stop) => stop >= share)];
	const [tenth, most] = [first(0.1), first(0.9)];
	const how = curve.isCounted ? ' Counted, 60 releases a point.' : '';
	const ends = `From ${words(curve.at[0] ?? 0)} to ${words(curve.at.at(-1) ?? 0)}`;
	if (tenth === undefined) {
		return `${ends} it is hardly ever stopped: at most ${chanceWords(Math.max(...curve.stops))}.${how}`;
	}
	if (most === undefined)
		return `It is stopped one time in ten from ${words(tenth)} on, and never nine times in ten.${how}`;
	if (most === curve.at[0]) return `${ends} it is stopped at least nine times in ten.${how}`;
	const from = tenth === curve.at[0] ? `already at ${words(tenth)}` : `from ${words(tenth)} on`;
	return `It is stopped one time in ten ${from}, nine times in ten from ${words(most)} on.${how}`;
}

/** What stands under a picture that is taken away. */
export const figureFacts = ({ question: { world }, odds }: GuardReading): readonly string[] => [
	`seed ${world.seed}`,
	`${formatPlain(world.perSecond)} requests a second`,
	`healthy ${rateWords(world.errorRate.healthy)}, broken ${rateWords(world.errorRate.broken)}`,
	`${formatCount(odds.healthy.runs)} releases of each`
];
