import { anything, type BrowseWish } from '$lib/components/study';

/** What an address asks to be shown: `?state=suspended`, `?lesson=canary`, `?words=psi`. */
export function wishOf(query: URLSearchParams): BrowseWish {
	const wish = { ...anything };
	for (const name of Object.keys(anything) as (keyof BrowseWish)[]) {
		wish[name] = (query.get(name) ?? '').slice(0, 200);
	}
	return wish;
}
