import { firstInterleave } from '$lib/labs/experiment/interleaving';

/** The part's first state, run when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstInterleave() });
