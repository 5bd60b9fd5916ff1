import { firstReport } from '$lib/labs/drift/table';
import { readFileSync } from 'node:fs';

/** The first report, worked out when the site is built, so that it shows without JavaScript. */
export const load = async () => ({
	first: await firstReport((name) => readFileSync(`static/data/${name}`))
});
