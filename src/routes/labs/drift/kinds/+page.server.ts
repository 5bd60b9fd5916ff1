import { firstKinds } from '$lib/labs/drift/kinds';
import presets from '../../../../../content/presets/drift-kinds.json';

/** The page’s first state, measured when the site is built, so that it shows without JavaScript. */
export const load = () => ({ first: firstKinds(), presets });
