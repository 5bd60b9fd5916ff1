import { firstOdds } from '$lib/labs/rollout/odds';

/** The part's first state, drawn when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstOdds() });
