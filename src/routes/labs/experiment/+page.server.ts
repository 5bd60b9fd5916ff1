import { firstPlan } from '$lib/labs/experiment/plan';

/** The part's first state, worked out when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstPlan() });
