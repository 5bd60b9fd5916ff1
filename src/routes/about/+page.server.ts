import { tally } from '$lib/verify';
import type { AboutPage } from './about-page.ts';
import { areaRows } from './area-rows.ts';
import { defaultGroups } from './default-rows.ts';
import { goldenFiles, goldenResults } from './numbers/_build/golden.server.ts';
import { lawCount } from './numbers/_build/laws.server.ts';
import { rows } from './numbers/_build/rows.server.ts';
import { sameNumbers } from './same-numbers.ts';

/** Counted in the repository, and worked out, when the site is built. */
export function load() {
	const page: AboutPage = {
		areas: areaRows(rows()),
		defaults: defaultGroups(),
		cases: tally(goldenResults()).values,
		same: sameNumbers(goldenFiles),
		laws: lawCount
	};
	return { page };
}
