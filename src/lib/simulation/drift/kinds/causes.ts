import { worldAtRest, type WorldMoves } from './worlds.ts';

/** The columns of the matrix. */
export const causeIds = ['nothing', 'inputs', 'rule', 'positives', 'mix'] as const;
export type CauseId = (typeof causeIds)[number];

/**
 * What each column of the matrix moves. One that stands still now is shown at a size worth showing, so
 * that every kind can be compared with the mix.
 */
export function causesOf(moves: WorldMoves): Readonly<Record<CauseId, WorldMoves>> {
	const { across, up, turn, offset, positives } = moves;
	const inputs = across === 0 && up === 0 ? { across: 0, up: 1 } : { across, up };
	const rule = turn === 0 && offset === 0 ? { turn: 45, offset: 0 } : { turn, offset };
	return {
		nothing: worldAtRest,
		inputs: { ...worldAtRest, ...inputs },
		rule: { ...worldAtRest, ...rule },
		positives: { ...worldAtRest, positives: positives === 0.5 ? 0.2 : positives },
		mix: moves
	};
}
