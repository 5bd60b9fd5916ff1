import type { FrontierRow, FrontierSummary } from '$lib/simulation/retraining';
import type { WorldState } from '../one/state.ts';
import { policyWords } from '../one/words.ts';

/** A policy with both its halves of the field. */
export type PolicyRow = {
	readonly policy: WorldState['policy'];
	readonly name: string;
	readonly bare: FrontierRow;
	readonly gated: FrontierRow;
	readonly isCheapest: boolean;
	/** The page’s own policy. */
	readonly isOwn: boolean;
};

/** Policies from the cheapest on, each by the better of its two halves. */
export function policyRows({ rows, cheapest }: FrontierSummary, state: WorldState): PolicyRow[] {
	const half = rows.length / 2;
	const best = rows[cheapest]?.choice;
	return rows
		.slice(0, half)
		.map((bare, i) => {
			const gated = rows[half + i] ?? bare;
			const { policy } = bare.choice;
			return {
				...{ policy, bare, gated, name: policyWords(policy, state) },
				isCheapest: policy === best?.policy,
				isOwn: policy === state.policy
			};
		})
		.sort((one, other) => leastOf(one) - leastOf(other));
}

export const leastOf = ({ bare, gated }: PolicyRow): number =>
	Math.min(bare.money.mean, gated.money.mean);
