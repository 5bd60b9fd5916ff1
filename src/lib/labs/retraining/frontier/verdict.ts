import { formatCount, formatPercent } from '$lib/components/charts';
import type { FrontierRow } from '$lib/simulation/retraining';
import { gateWords, moneyWords, policyWords, worldWords } from '../one/words.ts';
import type { Said } from '../one/verdict.ts';
import { gateBeside, type FrontierReading } from './field.ts';
import { policyRows } from './rows.ts';

/** A choice in words: `“Every week”, behind a paired test`. */
export function choiceWords(
	{ choice }: Pick<FrontierRow, 'choice'>,
	state: FrontierReading['state']
): string {
	const gate = choice.gate === 'none' ? '' : `, gate: ${gateWords(choice.gate).toLowerCase()}`;
	return `“${policyWords(choice.policy, state)}”${gate}`;
}

export const spanWords = ({ low, high }: { readonly low: number; readonly high: number }): string =>
	`${moneyWords(low)} to ${moneyWords(high)}`;

/** The page's answer: which policy is the cheapest in such worlds, and how far it is from knowing. */
export function verdict({ state, summary }: FrontierReading): Said {
	const best = summary.rows[summary.cheapest];
	if (!best) throw new RangeError('a field without a policy');
	const { clairvoyant, worlds, tied } = summary;
	const ratio = best.money.mean / Math.max(1, clairvoyant.money.mean);
	const others = tied.flatMap((index) => {
		const row = summary.rows[index];
		// Without a training a gate changes nothing.
		return row && row.choice.policy !== best.choice.policy ? choiceWords(row, state) : [];
	});
	return {
		state: ratio <= 3 ? 'steady' : 'alarm',
		verdict: `${choiceWords(best, state)} is the cheapest: ${moneyWords(best.money.mean)} in two years beyond the best rule.`,
		rest: `Knowing everything costs ${moneyWords(clairvoyant.money.mean)}${ratio >= 1.2 ? `, so ${formatPercent(1 - 1 / ratio)} of that bill is the price of not knowing` : ''}.`,
		why: `${formatCount(worlds)} worlds, “${worldWords(state.kind).toLowerCase()}”; nine policies without a gate and behind one (${gateWords(gateBeside(state)).toLowerCase()}), all on the same worlds. Means; of the cheapest ${spanWords(best.money)} (95\u00a0% interval). It is the cheapest in ${formatPercent(best.cheapestIn)} of them. ${tiedWords(others, worlds)}`
	};
}

/** A guess beside the answer: the better of the policy's two halves, world by world. */
export function guessWords(
	{ state, summary }: FrontierReading,
	policy: FrontierReading['state']['policy']
): string {
	const row = policyRows(summary, state).find((one) => one.policy === policy);
	const best = summary.rows[summary.cheapest];
	if (!row || !best) return '';
	const own = row.bare.money.mean <= row.gated.money.mean ? row.bare : row.gated;
	if (row.isCheapest) {
		return `Yes: ${choiceWords(best, state)} is the cheapest, ${moneyWords(best.money.mean)}.`;
	}
	return `${choiceWords(own, state)} costs ${moneyWords(own.behind.mean)} more (95\u00a0%: ${spanWords(own.behind)}) than ${choiceWords(best, state)}.`;
}

function tiedWords(others: readonly string[], worlds: number): string {
	if (others.length === 0) return 'World by world, each other policy is dearer beyond chance.';
	const names =
		others.length > 3 ? `${formatCount(others.length)} other choices` : others.join('; ');
	return `${formatCount(worlds)} worlds do not tell it from ${names}.`;
}
