import { firstMeasure } from '$lib/labs/drift/joint';

/** The part's first state, measured when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstMeasure() });
