import type { ArmsPolicy } from '../../../../../src/lib/simulation/experiment/bandits/types.ts';
import { bayesianAB } from '../../../../../src/lib/stats/index.ts';

type Counts = readonly [nA: number, yesA: number, nB: number, yesB: number];

/** Chance that a policy takes B, once each arm has an answer. */
function chanceOfB(policy: ArmsPolicy, [nA, yesA, nB, yesB]: Counts): number {
	if (policy.kind === 'epsilon') {
		const best = yesB / nB > yesA / nA ? 1 : 0;
		return policy.epsilon / 2 + (1 - policy.epsilon) * best;
	}
	if (policy.kind === 'ucb1') {
		const bound = (yes: number, n: number) => yes / n + Math.sqrt((2 * Math.log(nA + nB)) / n);
		return bound(yesB, nB) > bound(yesA, nA) ? 1 : 0;
	}
	const posterior = { successesA: yesA, nA, successesB: yesB, nB };
	return bayesianAB(posterior).probabilityBBeatsA;
}

/** Expected regret of two arms, by adding up everything that can happen. */
export function exactRegret(
	policy: ArmsPolicy,
	rates: readonly [number, number],
	steps: number
): number {
	const [low, high] = [Math.min(...rates), Math.max(...rates)];
	const memo = new Map<string, number>();
	const pull = (arm: 0 | 1, [nA, yesA, nB, yesB]: Counts): number => {
		const rate = rates[arm];
		const next = (paid: number): Counts =>
			arm === 0 ? [nA + 1, yesA + paid, nB, yesB] : [nA, yesA, nB + 1, yesB + paid];
		return high - rate + rate * from(next(1)) + (1 - rate) * from(next(0));
	};
	const from = (counts: Counts): number => {
		const [nA, , nB] = counts;
		if (nA + nB === steps || high === low) return 0;
		if (nA === 0) return pull(0, counts);
		if (nB === 0) return pull(1, counts);
		const key = counts.join();
		const known = memo.get(key);
		if (known !== undefined) return known;
		const b = chanceOfB(policy, counts);
		const found = (b > 0 ? b * pull(1, counts) : 0) + (b < 1 ? (1 - b) * pull(0, counts) : 0);
		memo.set(key, found);
		return found;
	};
	return from([0, 0, 0, 0]);
}
