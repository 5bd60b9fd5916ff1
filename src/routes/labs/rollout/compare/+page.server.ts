import { firstComparison } from '$lib/labs/rollout/compare';

/** The part's first state, compared when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstComparison() });
