import { firstWorld } from '$lib/labs/retraining';

/** The lab's first state, played when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstWorld() });
