import { firstSticky } from '$lib/labs/rollout/sticky';

/** The part's questions; its first state is drawn as the page is printed. */
export const load = () => ({ first: firstSticky() });
