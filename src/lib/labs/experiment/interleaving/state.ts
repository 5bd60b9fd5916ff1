import type { InterleaveRequest, MixMethod, RankerWorld } from '$lib/simulation/experiment';

/** Everything that decides what the page shows. */
export type InterleaveState = {
	readonly method: MixMethod;
	/** How far each ranker errs; relevant documents lie 1 above the others. */
	readonly noiseA: number;
	readonly noiseB: number;
	/** Chance to look at the next result. */
	readonly stay: number;
	/** Chance of a click on what is looked at. */
	readonly clickRelevant: number;
	readonly clickOther: number;
	/** One half of users click so much more often, the other so much less. */
	readonly spread: number;
	readonly queries: number;
	readonly shown: number;
	readonly relevant: number;
	readonly seed: number;
};

/** Ten documents a query, three of them relevant; B errs a fifth less than A. */
export const initialState: InterleaveState = {
	...{ method: 'team-draft', noiseA: 1, noiseB: 0.8, stay: 0.8 },
	...{ clickRelevant: 0.4, clickOther: 0.05, spread: 0.5, queries: 3 },
	...{ shown: 10, relevant: 0.3, seed: 1 }
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	noiseA: { min: 0.05, max: 3 },
	noiseB: { min: 0.05, max: 3 },
	stay: { min: 0, max: 1 },
	clickRelevant: { min: 0.01, max: 0.6 },
	clickOther: { min: 0, max: 0.6 },
	spread: { min: 0, max: 0.6 },
	queries: { min: 1, max: 10 },
	shown: { min: 1, max: 10 },
	relevant: { min: 0.05, max: 0.9 },
	seed: { min: 1, max: 9999 }
} as const;

export const documents = 10;
export const alpha = 0.05;
/** Users in all at which every experiment is read. */
export const sizes: readonly number[] = [100, 200, 500, 1000, 2000, 4000];

/** Numbers of users at which the curves are drawn, from 100 to 100,000. */
export const curveUsers: readonly number[] = Array.from(
	{ length: 61 },
	(_, k) => 100 * 10 ** (k / 20)
);

/** Experiments in rounds: the first follows a hand, some are printed with the page. */
export const rounds: readonly number[] = [
	6,
	14,
	20,
	20,
	20,
	20,
	...Array.from({ length: 10 }, () => 10)
];
export const printedRounds = 6;

/** `Team draft`. */
export const methodTitle = ({ method }: InterleaveState): string =>
	method === 'balanced' ? 'Balanced interleaving' : 'Team draft';

/** The ranker that errs less; undefined where both err alike. */
export function betterOf({ noiseA, noiseB }: InterleaveState): 'A' | 'B' | undefined {
	if (noiseA === noiseB) return undefined;
	return noiseB < noiseA ? 'B' : 'A';
}

/** The world of a state. */
export const worldOf = ({ method: _, seed: __, ...world }: InterleaveState): RankerWorld => ({
	...world,
	documents
});

/** What one round asks for, in two halves for two Workers. */
export function asksOf(state: InterleaveState, first: number, runs: number): InterleaveRequest[] {
	const half = Math.ceil(runs / 2);
	const { method, seed } = state;
	const ask = (start: number, experiments: number): InterleaveRequest => ({
		...{ world: worldOf(state), method, sizes, alpha, seed },
		...{ first: start, experiments }
	});
	return [ask(first, half), ask(first + half, runs - half)];
}

export const keyOf = (state: InterleaveState): string => JSON.stringify(state);
