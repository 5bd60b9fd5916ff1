import type { PictureView, Release } from '$lib/simulation/rollout';
import { releaseOf, type OneState } from './state.ts';

/** Other days that a verdict counts: fewer of long ones, so that they are counted while one reads. */
export const countedDays = ({ hours }: OneState) => (hours <= 12 ? 100 : 40);

/** What the Workers are asked. */
export type Question = { readonly release: Release; readonly view: PictureView };

export function questionOf(state: OneState): Question {
	const [first] = state.guards;
	const [percentile] = state.guards.flatMap((guard) =>
		'percentile' in guard && guard.percentile ? [guard.percentile] : []
	);
	return {
		release: releaseOf(state),
		view: {
			windowMinutes: first?.windowMinutes ?? (state.hours > 24 ? 60 : 5),
			percentile: percentile ?? 0.99
		}
	};
}
