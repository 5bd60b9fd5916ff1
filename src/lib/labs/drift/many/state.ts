import type { AlarmRule, FeatureLinks, FeatureTest, ManyWorld } from '$lib/simulation/drift';

/** Everything that decides what the page shows. */
export type ManyState = {
	readonly features: number;
	readonly moved: number;
	/** In standard deviations. */
	readonly effect: number;
	/** Rows a side of a day. */
	readonly rows: number;
	readonly test: FeatureTest;
	readonly links: FeatureLinks;
	readonly rho: number;
	readonly alpha: number;
	readonly share: number;
	/** The rule under discussion. */
	readonly rule: AlarmRule;
	/** The day on the screen, from 1. */
	readonly day: number;
	readonly seed: number;
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	features: { min: 1, max: 500 },
	moved: { min: 0, max: 500 },
	effect: { min: 0, max: 2 },
	/** KS draws every row of every feature, so it gets fewer. */
	rows: { mean: { min: 20, max: 1_000_000 }, ks: { min: 20, max: 1000 } },
	rho: { min: 0, max: 0.95 },
	alpha: { min: 0.001, max: 0.2 },
	share: { min: 0.01, max: 1 },
	day: { min: 1, max: 360 },
	seed: { min: 1, max: 999_999 }
} as const;

/** A table of fifty columns of which ten have moved a little, watched by the cautious rule. */
export const initialState: ManyState = {
	features: 50,
	moved: 10,
	effect: 0.17,
	rows: 1000,
	test: 'mean',
	links: 'none',
	rho: 0.6,
	alpha: 0.05,
	share: 0.5,
	rule: 'holm',
	day: 1,
	seed: 7
};

/** The state as the simulation takes it: without what is only looked at. */
export function worldOf({ rule: _rule, day: _day, ...world }: ManyState): ManyWorld {
	return world;
}

/** A change of one number, with the others moved along where they would not go together. */
export function together(state: ManyState, part: Partial<ManyState>): Partial<ManyState> {
	const next = { ...state, ...part };
	const moved = Math.min(next.moved, next.features);
	const rows = Math.min(next.rows, limits.rows[next.test].max);
	return { ...part, moved, rows };
}
