import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import { gates, labPolicies, worldKinds, type LabDecision } from '$lib/simulation/retraining';
import type { WorldReading } from './reading.ts';
import type { WorldState } from './state.ts';

type Lines = Pick<WorldState, 'drop' | 'psi'>;

/** A policy by name, with the lines that were set. */
export function policyWords(id: WorldState['policy'], { drop, psi }: Lines): string {
	const title = labPolicies.find((policy) => policy.id === id)?.title ?? '';
	const points = formatPlain(Number((100 * drop).toFixed(2)));
	return title
		.replace('5 %', `${points}\u00a0%`)
		.replace('5 points', `${points} points`)
		.replace('0.25', formatPlain(psi));
}

/** Each policy as it is chosen from a list. */
export const policyOptions = (lines: Lines) =>
	labPolicies.map(({ id }) => ({ value: id, label: policyWords(id, lines) }));

export const gateWords = (id: WorldState['gate']): string =>
	gates.find((gate) => gate.id === id)?.title ?? '';

export const worldWords = (id: WorldState['kind']): string =>
	worldKinds.find((kind) => kind.id === id)?.title ?? '';

/** Money to the unit: `−1,234`. */
export const moneyWords = (amount: number): string => formatCount(Math.round(amount));

/** The accuracy below which the policy trains; undefined if it does not read accuracy. */
export function lineOf({ state, accepted }: Pick<WorldReading, 'state' | 'accepted'>) {
	const { policy, drop } = state;
	if (policy === 'drop-points') return accepted - drop;
	return policy === 'drop-relative' || policy === 'all' ? accepted * (1 - drop) : undefined;
}

/** `day 178` as people count. */
export const dayWords = (day: number): string => `day ${formatCount(day + 1)}`;

/** What became of a training. */
export function outcomeWords({ outcome, before, after }: LabDecision): string {
	if (outcome === 'failed') return 'failed';
	if (outcome === 'refused') return after > before ? 'refused, though better' : 'refused';
	return after < before ? 'deployed, though worse' : 'deployed';
}

export const shareWords = (share: number): string => formatPercent(share, 1);

/** `3 trainings, 2 deployed, 1 of them worse than what it replaced`. */
export function trainedWords(decisions: readonly LabDecision[]): string {
	if (decisions.length === 0) return 'It never trains';
	const deployed = decisions.filter(({ outcome }) => outcome === 'deployed');
	const worse = deployed.filter(({ before, after }) => after < before).length;
	const trained = `${formatCount(decisions.length)} ${decisions.length === 1 ? 'training' : 'trainings'}`;
	const less = worse === 0 ? '' : `, ${formatCount(worse)} of them worse than what they replaced`;
	return `${trained}, ${formatCount(deployed.length)} deployed${less}`;
}

export const timesWords = (ratio: number): string =>
	`${formatFixed(ratio, ratio < 10 ? 1 : 0)} times`;
