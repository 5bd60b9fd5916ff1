import type { KindsQuestion, ModelKind, WorldId, WorldMoves } from '$lib/simulation/drift';

/** Everything that decides what the page shows. */
export type KindsState = {
	readonly world: WorldId;
	readonly model: ModelKind;
	/** How far the inputs have moved. */
	readonly across: number;
	readonly up: number;
	/** How far the rule has turned, in degrees, and moved. */
	readonly turn: number;
	readonly offset: number;
	/** Share of positives in per cent, where it was 50. */
	readonly positives: number;
	/** Rows of a day. */
	readonly rows: number;
	/** Per cent of quiet days on which an alarm may ring. */
	readonly alpha: 1 | 5;
	/** Days until the labels of a window arrive. */
	readonly delay: number;
	readonly seed: number;
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	shift: { min: -2, max: 2, step: 0.05 },
	turn: { min: -90, max: 90, step: 1 },
	positives: { min: 5, max: 95, step: 1 },
	rows: { min: 100, max: 5000, step: 100 },
	delay: { min: 0, max: 60, step: 1 },
	seed: { min: 1, max: 999_999 }
} as const;

/** The state that the page opens with: lesson 15’s, the silent one. */
export const initialState: KindsState = {
	world: 'straight',
	model: 'logistic',
	across: 0,
	up: 0,
	turn: 45,
	offset: 0,
	positives: 50,
	rows: 2000,
	alpha: 5,
	delay: 14,
	seed: 45
};

export const movesOf = ({ across, up, turn, offset, positives }: KindsState): WorldMoves => ({
	across,
	up,
	turn,
	offset,
	positives: positives / 100
});

/** What the simulation is asked; the label delay moves no row. */
export function questionOf(state: KindsState): KindsQuestion {
	const { world, model, rows, alpha, seed } = state;
	return { setting: { world, model, rows, alpha: alpha / 100, seed }, moves: movesOf(state) };
}

/** Days around the change that are simulated: enough for the longest label delay on both sides. */
export const daysWatched = { before: 68, after: 75 } as const;

/** The first day and the last one that the timeline shows. */
export function shownDays(delay: number): { from: number; to: number } {
	return { from: -6, to: Math.max(28, delay + 14) };
}
