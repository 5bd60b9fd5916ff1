import type { Rng } from '../../random/index.ts';

export type BanditState = {
	/** How often each arm was tried. */
	pulls: number[];
	/** The sum of each arm's rewards. */
	rewards: number[];
};

/**
 * A way to choose among arms and to learn from what they pay. Each arm is tried once first, in order;
 * ties go to the lowest index.
 */
export type Bandit<Draws = Rng> = {
	/** The index of the arm to try next. @throws StatsError without random numbers */
	choose(rng: Draws): number;
	/** Learns what an arm has paid. @throws StatsError if there is no such arm or reward */
	update(arm: number, reward: number): void;
	/** A copy of what it knows now. */
	readonly state: BanditState;
};
