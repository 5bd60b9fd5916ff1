import type { AboutPage } from './about-page.ts';
import { goldenCounts } from './golden-counts.ts';
import { goldenFiles, goldenResults } from './numbers/_build/golden.server.ts';
import { lawCount } from './numbers/_build/laws.server.ts';
import { sameNumbers } from './same-numbers.ts';

/** Counted in the repository, and worked out, when the site is built. */
export function load() {
	const page: AboutPage = {
		golden: goldenCounts(goldenFiles, goldenResults()),
		same: sameNumbers(goldenFiles),
		laws: lawCount
	};
	return { page };
}
