import { formatCount, formatFixed, formatPercent } from '$lib/components/charts';
import type { InterleaveReading, WayReading } from './reading.ts';
import { alpha, betterOf, methodTitle, sizes } from './state.ts';

/** `about 12,000`: two digits, since it is an estimate. */
export const aboutUsers = (users: number): string =>
	`about ${formatCount(Number(users.toPrecision(2)))}`;

/** `between 12,000 and 15,000`, or one number where two digits do not tell them apart. */
function rangeWords({ usersRange }: WayReading): string {
	const [low, high] = usersRange.map((users) => formatCount(Number(users.toPrecision(2))));
	return low === high ? `at ${low}` : `between ${low} and ${high}`;
}

/** Users in all of the experiments behind a reading. */
export const usersBehind = ({ experiments }: InterleaveReading): number =>
	experiments * (sizes.at(-1) ?? 0);

/** The size at which both ways are quoted, and its place. */
const quoted = { users: 1000, at: sizes.indexOf(1000) };

const shareAt = ({ right }: WayReading) => formatPercent(right[quoted.at] ?? 0);

/** The page's answer. */
export function verdict(reading: InterleaveReading) {
	const truth = betterOf(reading.state);
	return truth === undefined ? quiet(reading) : seen(reading, truth);
}

function quiet({ state, split, mixed, experiments }: InterleaveReading) {
	const last = sizes.length - 1;
	const says = ({ right, wrong }: WayReading) =>
		formatPercent((right[last] ?? 0) + (wrong[last] ?? 0), 1);
	return {
		state: 'unknown' as const,
		verdict: `Both rankers err alike: the A/B test finds a difference in ${says(split)} of experiments, ${methodTitle(state).toLowerCase()} in ${says(mixed)}.`,
		rest: `${formatPercent(alpha)} are allowed.`,
		why: `${formatCount(experiments)} experiments of ${formatCount(sizes[last] ?? 0)} users each way, nothing to find. Whatever they say is a false alarm.`
	};
}

function seen(reading: InterleaveReading, truth: 'A' | 'B') {
	const { state, split, mixed, ratio, experiments } = reading;
	const title = methodTitle(state);
	const why = `At ${formatCount(quoted.users)} users in all the A/B test says “${truth}” in ${shareAt(split)} of experiments, ${title.toLowerCase()} in ${shareAt(mixed)}. ${clickWords(reading)} ${formatCount(experiments)} experiments each way${rangeNote(reading)}.`;
	const all = formatCount(usersBehind(reading));
	if (mixed.usersFor80 === Infinity) {
		return {
			state: 'unknown' as const,
			verdict: `${title} does not see that ${truth} is better, in ${all} users.`,
			rest: '',
			why
		};
	}
	const needs = `${title} needs ${aboutUsers(mixed.usersFor80)} users to say “${truth}” 80 times in 100`;
	if (ratio === undefined) {
		return {
			state: 'unknown' as const,
			verdict: `${needs}; the A/B test does not see it in all ${all}.`,
			rest: '',
			why
		};
	}
	return {
		state: 'steady' as const,
		verdict: `${needs}, an A/B test ${aboutUsers(split.usersFor80)}.`,
		rest: `One user of mixed lists tells as much as ${formatFixed(ratio, ratio < 10 ? 1 : 0)} of the test.`,
		why
	};
}

/** How well the numbers of users are known, where they are said. */
function rangeNote({ ratio, split, mixed }: InterleaveReading): string {
	if (ratio === undefined) return '';
	return `; the users needed lie ${rangeWords(mixed)} and ${rangeWords(split)}, at 95\u00a0%`;
}

/** What a user does under each ranker, and whom those with a preference prefer. */
export function clickWords({ clicksA, clicksB, preferB }: InterleaveReading): string {
	return `Clicks a user: ${formatFixed(clicksA)} under A, ${formatFixed(clicksB)} under B; of users with a preference ${formatPercent(preferB, 1)} prefer B.`;
}

/** The main picture, for those who hear it. */
export function chanceSentence(reading: InterleaveReading): string {
	const truth = betterOf(reading.state);
	if (truth === undefined) return verdict(reading).verdict;
	const words = sizes.map(
		(users, k) =>
			`${formatCount(users)} users: A/B ${formatPercent(reading.split.right[k] ?? 0)}, mixed ${formatPercent(reading.mixed.right[k] ?? 0)}`
	);
	return `Share of experiments that say “${truth}”. ${words.join('; ')}.`;
}
