import { releaseItems, type ReleaseItem } from '$lib/content';

/** What the checklist calls an item. */
export const itemName = (id: ReleaseItem): string =>
	releaseItems.find((item) => item.id === id)?.name ?? id;
