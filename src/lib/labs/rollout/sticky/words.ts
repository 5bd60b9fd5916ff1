import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import { shareAt, type StickyRun } from '$lib/simulation/rollout';
import { momentAt, type Moment } from './shares.ts';
import type { StickyState } from './state.ts';

type Said = { state: 'alarm' | 'steady' | 'unknown'; verdict: string; rest: string; why: string };

/** More users than this many times the share: the canary has crept. */
const crept = 1.5;

const percent = (share: number) => formatPercent(share, share < 0.095 ? 1 : 0);

/** A day in words: `day 7`, `day 0.5`. */
export const dayName = (day: number) => `day ${formatPlain(Math.round(100 * day) / 100)}`;

/** How far the canary has come among users, in words that can be said in an interview. */
export function verdict(run: StickyRun, state: StickyState): Said {
	const now = momentAt(run, state.day);
	const share = shareAt(state, Math.min(state.day, state.days) - 1e-9);
	return {
		state: now.share > crept * share ? 'alarm' : 'steady',
		verdict: `At ${percent(share)} of the traffic, ${percent(now.share)} of the users have met the canary by ${dayName(state.day)}.`,
		rest: restWords(now, state, share),
		why: `${touched(now)} ${between(now)} ${formulaWords(now)}`
	};
}

function restWords(now: Moment, { assignment, doublings }: StickyState, share: number): string {
	if (assignment === 'user') {
		return doublings > 0
			? 'A hash of the user moves each of them once, when the share is raised.'
			: 'A hash of the user keeps them, and everyone else is left alone.';
	}
	if (assignment === 'canary-cookie' && now.traffic > crept * share) {
		return `It answers ${percent(now.traffic)} of the requests: a cookie for one side only pulls everyone over.`;
	}
	return `By a hash of the user it would be ${percent(share)}.`;
}

const touched = ({ met, came }: Moment) =>
	`Rolled back then, it has touched ${formatCount(met)} of the ${formatCount(came)} users who came.`;

function between({ both }: Moment): string {
	if (both === 0) return 'Nobody has seen both versions.';
	return `${percent(both)} have seen both versions: to an A/B test they belong to neither.`;
}

function formulaWords({ formula, share }: Moment): string {
	if (formula === undefined) {
		return 'For a cookie that outlives a session while the share is raised there is no formula.';
	}
	return `The formula says ${formatPercent(formula, 1)}, the drawn users ${formatPercent(share, 1)}.`;
}

/** What it changes that some users come more often than others. */
export function heavyWords({ busiest, world }: StickyRun): string {
	if (Number.isNaN(busiest)) return '';
	const tenth = `The busiest tenth of the users makes ${formatPercent(busiest, 0)} of the sessions`;
	return world.assignment === 'user'
		? `${tenth}: which of them the hash takes decides whether the canary’s traffic is its share.`
		: `${tenth}: they meet the canary first, and those who rarely come stay away from it longest.`;
}

/** Users who met the canary and those who did not, as a naive test would compare them. */
export function groupRows({ groups }: StickyRun) {
	return (
		[
			['Met the canary', groups.met],
			['Never met it', groups.never]
		] as const
	).map(([name, { users, sessions, canaryShare }]) => ({
		name,
		cells: [
			formatCount(users),
			users > 0 ? formatFixed(sessions / users, 1) : '–',
			formatPercent(canaryShare, 0)
		]
	}));
}

/** What a test that compares those two groups would get wrong. */
export function testWords({ groups: { met, never } }: StickyRun): string {
	if (met.users === 0 || never.users === 0) {
		return 'One of the groups is empty: there is nothing to compare.';
	}
	const times = met.sessions / met.users / (never.sessions / never.users);
	const thinned = `A true effect of 10 % shows as ${formatPercent(0.1 * met.canaryShare, 1)}, since the canary answered ${formatPercent(met.canaryShare, 0)} of their requests.`;
	if (times < 1.15) {
		return met.canaryShare > 0.995
			? 'Both groups come about equally often, and whoever met the canary met nothing else: a fair comparison.'
			: `Both groups come about equally often. ${thinned}`;
	}
	return `Who met the canary comes ${formatFixed(times, 1)} times as often. They were not chosen at random but by how often they come, so that two identical versions would already differ. ${thinned}`;
}

/** The main picture in one sentence. */
export function picture(run: StickyRun, state: StickyState): string {
	const [first, last] = [momentAt(run, state.days / 14), momentAt(run, state.days)];
	return `Share of the users so far who have met the canary: ${percent(first.share)} on ${dayName(state.days / 14)}, ${percent(last.share)} on ${dayName(state.days)}; ${percent(last.both)} have met both versions.`;
}
