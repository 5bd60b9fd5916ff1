import { firstBlind } from '$lib/labs/rollout/blind';

/** The part's questions and its first half hour; both are made as the page is printed. */
export const load = () => ({ first: firstBlind() });
