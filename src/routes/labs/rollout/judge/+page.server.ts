import { firstJudge } from '$lib/labs/rollout/judge';

/** The part's questions; its first state is worked out as the page is printed. */
export const load = () => ({ first: firstJudge() });
