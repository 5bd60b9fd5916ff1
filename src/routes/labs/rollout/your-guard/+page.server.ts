import { firstGuard } from '$lib/labs/rollout/your-guard';

/** The part's first state, run when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstGuard() });
