import { createRng } from '../../random/index.ts';
import type { BanditRule } from './bandit-rules.ts';

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
	const rng = createRng(seed);
	const luck = new Float64Array(world.users);
	rng.fork('users').fillUniform(luck);
	const bandit = rule.create?.();
	const chosen = new Uint8Array(world.users);
	const paid = new Uint8Array(world.users);
	const draws = rng.fork(rule.id);
	for (let user = 0; user < world.users; user++) {
		const known = user - Math.max(1, world.delay);
		if (known >= 0) bandit?.update(chosen[known] as number, paid[known] as number);
		const arm = bandit && known >= 0 ? bandit.choose(draws) : user % 2;
		chosen[user] = arm;
		paid[user] = (luck[user] as number) < (ratesAt(world, user)[arm] as number) ? 1 : 0;
	}
	return { chosen, paid };
}
