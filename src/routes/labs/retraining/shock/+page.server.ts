import { firstShock } from '$lib/labs/retraining/shock';

/** The part's first state, played when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstShock() });
