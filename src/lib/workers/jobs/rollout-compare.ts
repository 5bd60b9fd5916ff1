import { compareReleases, type Release } from '../../simulation/rollout/index.ts';

/** The same day under every strategy. */
export const createJob = () => (release: Release) => compareReleases(release);
