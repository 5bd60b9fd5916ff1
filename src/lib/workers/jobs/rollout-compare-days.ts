import { compareDays, type Release } from '../../simulation/rollout/index.ts';

/** Every strategy on several days. */
export const createJob =
	() =>
	({ release, days }: { release: Release; days: number }) =>
		compareDays(release, days);
