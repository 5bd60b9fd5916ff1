import { createRng } from '../../random/index.ts';
import type { BanditRule } from './bandit-rules.ts';
import { armsRun, runRoom } from './bandits/arms-run.ts';
import { chooserOf } from './bandits/policies.ts';
import { ratesThroughTime } from './bandits/rates-through-time.ts';

/** Two arms that pay 1 or 0, as a rule meets them. */
export interface BanditWorld {
	/** True rates of the old and the new arm. */
	readonly rates: readonly [number, number];
	readonly users: number;
	/** A user’s answer is known this many users later; 0 is at once. */
	readonly delay: number;
	/** Whether the arms change places half way. */
	readonly swap: boolean;
}

/** One way through a world. */
export interface BanditRun {
	/** The arm of each user: 0 old, 1 new. */
	readonly chosen: Uint8Array;
	readonly paid: Uint8Array;
}

/** The rates that hold for a user. */
export function ratesAt(
	{ rates, users, swap }: BanditWorld,
	user: number
): readonly [number, number] {
	return swap && user >= users / 2 ? [rates[1], rates[0]] : rates;
}

/**
 * Lets a rule deal out the users of a world. User u buys if its own uniform number lies below the rate
 * of its arm, so every rule meets the same users. While no answer is in yet, users are dealt in turn.
 *
 * @param seed the same seed gives the same users and the same draws of the rule
 */
export function banditRun(rule: BanditRule, world: BanditWorld, seed: string): BanditRun {
	const { rates, users, delay, swap } = world;
	const rng = createRng(seed);
	const room = runRoom(users);
	rng.fork('users').fillUniform(room.luck);
	const change = swap ? 'swap' : 'none';
	const through = ratesThroughTime({ rates, steps: users, delay, change });
	const choose = chooserOf(rule.policy, rng.fork(rule.id));
	armsRun(room, { ...through, arms: 2 }, choose, Math.max(1, delay));
	return { chosen: room.chosen, paid: room.paid };
}
