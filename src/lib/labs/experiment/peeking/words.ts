import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import { ruleOf, type PeekReading, type RuleReading } from './reading.ts';
import { tests, type PeekState } from './state.ts';

/** `once`, `twice`, `10 times`. */
export const looksWords = (looks: number): string =>
	looks === 1 ? 'once' : looks === 2 ? 'twice' : `${formatCount(looks)} times`;

/** `1.2 points`. */
export function pointsWords(effect: number): string {
	const points = formatPlain(Number((100 * Math.abs(effect)).toPrecision(3)));
	return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** What a rule did, in a few words. */
export function ruleWords({ effect }: PeekState, rule: RuleReading): string {
	if (effect === 0) {
		return `${formatPercent(rule.share, 1)} stopped by chance; exactly ${formatPercent(rule.exact, 1)}.`;
	}
	const large =
		rule.exaggeration === undefined
			? ''
			: `, tells ${formatFixed(rule.exaggeration, 2)} × the effect`;
	return `Finds it in ${formatPercent(1 - (rule.missed ?? 0), 1)}, saves ${formatPercent(Math.max(0, rule.saved))} of the users${large}.`;
}

/** The page's answer. */
export function verdict(reading: PeekReading, id: PeekState['rule']) {
	const rule = ruleOf(reading, id);
	return reading.state.effect === 0 ? quietVerdict(reading, rule) : effectVerdict(reading, rule);
}

function quietVerdict({ state, popular }: PeekReading, rule: RuleReading) {
	const isFar = rule.exact > 1.2 * state.alpha;
	const wrong =
		rule.id === 'naive' && state.looks > 1
			? ` Not ${formatPercent(popular, 1)}, which 1\u00a0−\u00a0${formatPlain(1 - state.alpha)}${raised(state.looks)} would say: the looks share their users.`
			: '';
	return {
		state: isFar ? ('alarm' as const) : ('steady' as const),
		verdict: `${formatCount(rule.rang)} of ${formatCount(tests)} tests found a difference that is not there.`,
		rest: '',
		why: `A against A, ${formatCount(state.users)} users a side, looked at ${looksWords(state.looks)}; ${rule.title.toLowerCase()}. Exact: ${formatPercent(rule.exact, 1)} where ${formatPercent(state.alpha)} was promised.${wrong}`
	};
}

function effectVerdict({ state }: PeekReading, rule: RuleReading) {
	const found = formatPercent(1 - (rule.missed ?? 0), 1);
	const wrong =
		rule.wrongWay === 0
			? ''
			: ` ${formatCount(rule.wrongWay)} of ${formatCount(tests)} rang in the wrong direction.`;
	const large =
		rule.exaggeration === undefined
			? ''
			: ` Those that stopped report ${formatFixed(rule.exaggeration, 2)} times the effect.`;
	return {
		state: 'unknown' as const,
		verdict: `${rule.title}: finds ${pointsWords(state.effect)} in ${found} of tests, after ${formatCount(rule.users)} users a side.`,
		rest: '',
		why: `It saves ${formatPercent(Math.max(0, rule.saved))} of the users.${large}${wrong} A true change from ${formatPercent(state.baseline, 1)} by ${pointsWords(state.effect)}, looked at ${looksWords(state.looks)}.`
	};
}

/** A whole number as an exponent. */
const raised = (power: number): string =>
	[...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
