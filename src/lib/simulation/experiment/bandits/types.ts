/** Arms that pay 1 or 0, and how the world moves under them. */
export interface ArmsWorld {
	/** True rate of each arm at the start, the control first: 2 to 8, each from 0 to 1. */
	readonly rates: readonly number[];
	/** Users, one after the other: 1 to 100,000. */
	readonly steps: number;
	/**
	 * `none`: rates stay; `swap`: half way the arms change places, the first with the last and so on;
	 * `slide`: each goes in a straight line to where its counterpart was.
	 */
	readonly change: 'none' | 'swap' | 'slide';
	/** A user's answer is known so many users later; 0 is at once. */
	readonly delay: number;
}

/** How users are dealt out. */
export type ArmsPolicy =
	| { readonly kind: 'split' }
	| { readonly kind: 'epsilon'; readonly epsilon: number }
	| { readonly kind: 'ucb1' }
	/** Shapes of the beta distribution that each rate has beforehand, 0.1 or more. */
	| { readonly kind: 'thompson'; readonly prior: readonly [number, number] };

/** A stretch of runs of one policy; several Workers share the runs. */
export interface ArmsRequest {
	readonly world: ArmsWorld;
	readonly policy: ArmsPolicy;
	/** Number of the first run: run 7 is the same run in whatever block. */
	readonly first: number;
	readonly runs: number;
	readonly seed: number | string;
}

/** What a stretch of runs adds up to; stretches can be added. */
export interface ArmsBlock {
	readonly runs: number;
	/** Regret of each run at its end. */
	readonly regrets: Float64Array;
	/** Regret in each of equal stretches of time, over all runs. */
	readonly regretByTime: Float64Array;
	/** Users of each arm in each stretch, at `stretch * arms + arm`, over all runs. */
	readonly users: Float64Array;
	/** Runs in which each arm was tried, and what it then reported too much, in sum and in squares. */
	readonly tried: Float64Array;
	readonly off: Float64Array;
	readonly offSquares: Float64Array;
	/** Runs whose 95 % interval (Wilson's) held the arm's true mean. */
	readonly held: Float64Array;
	/** Runs in which the arm with the best report was the one that had paid best, and how much it overstated. */
	readonly pickedBest: number;
	readonly pickedOff: number;
}

/** What the runs of an arm report at their end. */
export interface ArmReading {
	/** The mean rate over the whole time. */
	readonly truth: number;
	/** Mean report less the truth, and its standard error. */
	readonly bias: number;
	readonly biasError: number;
	/** Share of runs whose 95 % interval held the truth. */
	readonly coverage: number;
	/** Share of all users. */
	readonly share: number;
	/** Share of runs in which it was tried at all. */
	readonly tried: number;
}

export interface ArmsReading {
	readonly runs: number;
	/** Rewards missed in a run, on average, against the best arm at every step, and the standard error. */
	readonly regret: number;
	readonly regretError: number;
	/** 10 %, 50 % and 90 % of runs miss fewer. */
	readonly regretQuantiles: readonly [number, number, number];
	/** Users after each stretch of time. */
	readonly at: Float64Array;
	/** Mean regret up to there, and no bandit's in the long run below this (for rates that stay). */
	readonly regretSoFar: Float64Array;
	readonly laiRobbins: Float64Array | undefined;
	/** Share of each arm in each stretch, at `stretch * arms + arm`. */
	readonly allocation: Float64Array;
	readonly arms: readonly ArmReading[];
	/** Share of runs in which the arm with the best report was the best one. */
	readonly pickedBest: number;
	/** What the arm with the best report reports too much: the winner's curse. */
	readonly pickedBias: number;
}
