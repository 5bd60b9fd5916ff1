import { tally } from '$lib/verify';
import { disagreements } from './_build/disagreements.server.ts';
import { goldenFiles, goldenResults } from './_build/golden.server.ts';
import { lawCount } from './_build/laws.server.ts';
import { rows } from './_build/rows.server.ts';
import type { NumbersPage } from './numbers-page.ts';

/** Read from the repository, and worked out, when the site is built. */
export function load() {
	const page: NumbersPage = {
		rows: rows(),
		total: tally(goldenResults()),
		laws: lawCount,
		files: Object.keys(goldenFiles),
		disagreements
	};
	return { page };
}
