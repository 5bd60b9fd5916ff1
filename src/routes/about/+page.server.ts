import type { AboutPage } from './about-page.ts';
import { goldenCounts, type GoldenFile } from './golden-counts.ts';
import { sameNumbers } from './same-numbers.ts';

const golden = import.meta.glob<GoldenFile>('/tests/golden/*.json', {
	eager: true,
	import: 'default'
});

const laws = import.meta.glob<string>('/tests/properties/**/*.test.ts', {
	eager: true,
	import: 'default',
	query: '?raw'
});

/** Counted in the repository, and worked out, when the site is built. */
export function load() {
	const titles = Object.values(laws).flatMap((text) => text.match(/^\s*(it|test)\(/gm) ?? []);
	const page: AboutPage = {
		golden: goldenCounts(golden),
		same: sameNumbers(golden),
		laws: titles.length
	};
	return { page };
}
