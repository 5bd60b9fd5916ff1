import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import { byRegret, isShort, isTold, policyIn } from './pick.ts';
import type { BanditReading, PolicyReading } from './reading.ts';
import { armName, titleOf, type BanditState } from './state.ts';

/** `1.19 points too low`. */
export function offWords(bias: number): string {
	const points = formatFixed(Math.abs(100 * bias), 2);
	return `${points} points too ${bias < 0 ? 'low' : 'high'}`;
}

/** `+0.52`, `−1.19`, `0.00`: points off. */
export const signedPoints = (share: number): string =>
	`${share >= 0.00005 ? '+' : ''}${formatFixed(100 * share, 2)}`;

/** `54`, or `5.4` where there are few. */
export const missedWords = (regret: number): string => formatFixed(regret, regret < 10 ? 1 : 0);

const rateWords = (rate: number) => formatPlain(Number((100 * rate).toPrecision(3)));

/** `10, 11, 12 and 15 %`. */
export function ratesWords(rates: readonly number[]): string {
	const words = rates.map(rateWords);
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}\u00a0%`;
}

const changes: Readonly<Record<BanditState['change'], string>> = {
	none: 'rates stay',
	slide: 'rates slide until the first arm is where the last one was, and so on',
	swap: 'half way the arms change places'
};

/** The world in a few words. */
export function worldWords({ rates, steps, change, delay }: BanditState): string {
	const late = delay === 0 ? 'at once' : `${formatCount(delay)} users later`;
	return `${formatCount(steps)} users, arms at ${ratesWords(rates)}; ${changes[change]}, answers come ${late}`;
}

/** How many times wider an arm's interval is than with the users shared out evenly; undefined if it has none. */
function widest({ arms }: PolicyReading): { arm: number; times: number } {
	const shares = arms.map(({ share }) => share);
	const arm = shares.indexOf(Math.min(...shares));
	return { arm, times: Math.sqrt(1 / arms.length / Math.max(1e-9, shares[arm] ?? 1)) };
}

/** What somebody who wants to report the arms gives up with a policy: the worst of it. */
export function price(reading: BanditReading, policy: PolicyReading): string {
	const { arms, pickedBest } = policy;
	const covered = arms.map(({ coverage }) => coverage);
	const least = covered.indexOf(Math.min(...covered));
	if (isShort(covered[least] ?? 1, reading.runs)) {
		return `the 95\u00a0% interval of ${armName(least)} holds the truth in ${formatPercent(covered[least] ?? 0)} of runs only`;
	}
	const sure = arms.map(({ bias, biasError }) => (Math.abs(bias) > 3 * biasError ? bias : 0));
	const sizes = sure.map(Math.abs);
	const worst = sizes.indexOf(Math.max(...sizes));
	if ((sizes[worst] ?? 0) >= 0.0005) {
		return `${armName(worst)} is reported ${offWords(sure[worst] ?? 0)}, on average`;
	}
	const split = policyIn(reading, 'split');
	if (pickedBest < split.pickedBest - 0.03) {
		return `the best arm looks best in ${formatPercent(pickedBest)} of runs, with a fixed split in ${formatPercent(split.pickedBest)}`;
	}
	const { arm, times } = widest(policy);
	return times < 1.1
		? 'nothing that these runs can see'
		: `the interval of ${armName(arm)} is ${formatFixed(times, 1)} times as wide as a fixed split’s`;
}

/** The page's answer: which policy lost least, and what a reader of numbers gives up for it. */
export function verdict(reading: BanditReading) {
	const [best, next] = byRegret(reading);
	if (!best || !next) throw new Error('Nothing was run.');
	const why = `${worldWords(reading.state)}. ${othersWords(reading)} ${formatCount(reading.runs)} runs of each policy, all on the same users.`;
	if (best.regret === 0 && policyIn(reading, 'split').regret === 0) return calm(reading, why);
	const split = policyIn(reading, 'split');
	const told = isTold(best, next);
	const gives = price(reading, best);
	const isBroken = best.arms.some(
		({ coverage }) => coverage < 0.9 && isShort(coverage, reading.runs)
	);
	const lost = `${missedWords(best.regret)} purchases in ${formatCount(reading.state.steps)} users`;
	return {
		state: isBroken ? ('alarm' as const) : told ? ('steady' as const) : ('unknown' as const),
		verdict: told
			? `${best.title} lost least: ${lost}${best.id === 'split' ? '' : `, a fixed split ${missedWords(split.regret)}`}.`
			: `${best.title} and ${inSentence(next.title)} cannot be told apart: ${missedWords(best.regret)} and ${missedWords(next.regret)} purchases lost.`,
		rest: best.id === 'split' ? '' : `Given up for it: ${gives}.`,
		why
	};
}

function calm(reading: BanditReading, why: string) {
	const chosen = policyIn(reading, reading.state.policy);
	return {
		state: 'unknown' as const,
		verdict: 'All arms pay the same: nobody loses a purchase.',
		rest: `With ${inSentence(chosen.title)} a reader still gives up something: ${price(reading, chosen)}.`,
		why
	};
}

/** `UCB1` and `Thompson sampling` keep their capitals inside a sentence. */
const inSentence = (title: string) =>
	title === 'Fixed split' || title === 'Epsilon-greedy' ? title.toLowerCase() : title;

function othersWords(reading: BanditReading): string {
	const [, ...others] = byRegret(reading);
	const words = others.map(({ title, regret }) => `${inSentence(title)} ${missedWords(regret)}`);
	return `Lost by the others: ${words.join(', ')}.`;
}

/** What a policy did, in a few words. */
export function policyWords(policy: PolicyReading): string {
	const last = policy.shares.at(-1) ?? [];
	const most = last.indexOf(Math.max(...last));
	const dealt =
		policy.id === 'split'
			? 'Every arm has its share to the end.'
			: `At the end ${formatPercent(last[most] ?? 0)} of users meet ${armName(most)}.`;
	const lost = `${missedWords(policy.regret)} purchases lost`;
	const error =
		policy.regretError === 0 ? '' : `, ±\u00a0${missedWords(1.96 * policy.regretError)}`;
	return `${lost}${error}. ${dealt}`;
}

/** What the arm that looks best reports too much or too little. */
export function winnerWords({ pickedBest, pickedBias }: PolicyReading): string {
	const size = Math.abs(100 * pickedBias) < 0.005 ? 'as it is' : offWords(pickedBias);
	return `The arm that looks best is the best in ${formatPercent(pickedBest)} of runs; it is reported ${size}.`;
}

/** The chosen policy's line, for those who hear the picture. */
export function regretSentence(reading: BanditReading): string {
	const words = byRegret(reading).map(
		({ title, regret }) => `${inSentence(title)} ${missedWords(regret)}`
	);
	return `Purchases lost after ${formatCount(reading.state.steps)} users: ${words.join(', ')}. Drawn first: ${inSentence(titleOf(reading.state.policy))}.`;
}
