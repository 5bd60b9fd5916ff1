import { firstMany } from '$lib/labs/drift/many';

/** The part's first state, counted when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstMany() });
