import { anything, type BrowseWish } from '$lib/components/study';

/** What an address asks to be shown. */
export type BrowseAddress = {
	wish: BrowseWish;
	/** Opened; empty for none. */
	card: string;
	/** The card is edited, and then the session of this part of the deck goes on. */
	session: string | undefined;
};

/** Reads `?state=suspended`, `?lesson=canary`, `?words=psi`, `?card=psi-on-quiet-days`, `?card=…&edit=lesson=canary`. */
export function readAddress(query: URLSearchParams): BrowseAddress {
	const wish = { ...anything };
	for (const name of Object.keys(anything) as (keyof BrowseWish)[]) {
		wish[name] = (query.get(name) ?? '').slice(0, 200);
	}
	const card = (query.get('card') ?? '').slice(0, 100);
	return { wish, card, session: query.get('edit') ?? undefined };
}
