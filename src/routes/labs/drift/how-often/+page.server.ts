import { firstHowOften } from '$lib/labs/drift/how-often';

/** The part's first state, counted when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstHowOften() });
