import { firstRead } from '$lib/labs/experiment/read';

/** The part's first state, read when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstRead() });
