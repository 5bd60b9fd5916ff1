import { firstBench } from '$lib/labs/drift';

/** The first state, judged when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstBench() });
