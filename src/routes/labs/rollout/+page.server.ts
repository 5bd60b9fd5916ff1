import { firstRelease } from '$lib/labs/rollout';

/** The lab's first state, run when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstRelease() });
