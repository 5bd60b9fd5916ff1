import { releaseBeside, type Release } from '../../simulation/rollout/index.ts';

/** The same release all at once, and on other days. */
export const createJob =
	() =>
	({ release, days }: { release: Release; days: number }) =>
		releaseBeside(release, days);
