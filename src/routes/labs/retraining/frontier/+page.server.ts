import { firstFrontier } from '$lib/labs/retraining/frontier';

/** The part's first state, played when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstFrontier() });
