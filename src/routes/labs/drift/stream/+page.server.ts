import { firstStream } from '$lib/labs/drift/stream';

/** The part's first state, measured when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstStream() });
