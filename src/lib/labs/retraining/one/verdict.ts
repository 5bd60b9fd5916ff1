import { formatCount, formatPlain } from '$lib/components/charts';
import { beyondOf, type WorldReading } from './reading.ts';
import {
	gateWords,
	moneyWords,
	policyWords,
	timesWords,
	trainedWords,
	worldWords
} from './words.ts';

export type Said = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

/** A policy that gets less than this of what could be saved is not a good one for its world. */
const fairShare = 0.75;
/** Nor is one that costs more times what knowing everything costs. */
const fairTimes = 3;

/** The page's answer in money, against doing nothing and against knowing everything. */
export function verdict(reading: WorldReading): Said {
	const { mine, never, clairvoyant, state, decisions } = reading;
	const [own, idle, least] = [mine, never, clairvoyant].map(({ bill }) =>
		Math.round(beyondOf(bill))
	) as [number, number, number];
	const name = policyWords(state.policy, state);
	const gate = state.gate === 'none' ? '' : ` (${gateWords(state.gate).toLowerCase()})`;
	return {
		state: judged({ own, idle, least, training: state.training }),
		verdict: `“${name}”${gate} costs ${moneyWords(own)} in two years beyond the best rule there is.`,
		rest: besideWords({ own, idle, least, isNever: decisions.length === 0 }),
		why: `${trainedWords(decisions)}. ${otherGate(reading, own)}Counted are wrong answers that the best rule would not have given, at ${formatPlain(state.wrong)} each, and trainings at ${formatPlain(state.training)}${state.label > 0 ? `, and labels at ${formatPlain(state.label)}` : ''}. The clairvoyant knows the whole world in advance and trains ${formatCount(clairvoyant.trainings.length)} times. One world, “${worldWords(state.kind).toLowerCase()}”, seed ${state.seed}: another seed is another answer.`
	};
}

type Sums = { readonly own: number; readonly idle: number; readonly least: number };

function judged({ own, idle, least, training }: Sums & { training: number }): Said['state'] {
	const stake = idle - least;
	// What two trainings cost is not worth a quarrel.
	if (own - least <= 2 * training) return 'steady';
	const isFair = own <= fairTimes * least && (idle - own) / stake >= fairShare;
	return stake > 0 && isFair ? 'steady' : 'alarm';
}

function besideWords({ own, idle, least, isNever }: Sums & { isNever: boolean }): string {
	const clairvoyant = `${moneyWords(own - least)} more than a clairvoyant`;
	if (isNever) return `So does never, for it never trains; ${clairvoyant}.`;
	const against =
		own <= idle
			? `${moneyWords(idle - own)} less than never`
			: `${moneyWords(own - idle)} more than never`;
	const times = least > 0 && own / least >= 1.2 ? `, ${timesWords(own / least)} its bill` : '';
	return `That is ${against}, and ${clairvoyant}${times}.`;
}

/** What the gate is worth here. */
function otherGate({ other, decisions }: WorldReading, own: number): string {
	if (decisions.length === 0) return '';
	const difference = other.beyond - own;
	const how = other.gate === 'none' ? 'Without the gate' : 'Behind a paired test (mid-p)';
	if (Math.abs(difference) < 1) return `${how} it would cost the same. `;
	return `${how} it would cost ${moneyWords(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}. `;
}
