import type { MirroredDay, Segment } from '$lib/simulation/traffic';

/** One day of a shop's fraud model, with the seed of its first picture. */
export const shopDay: MirroredDay = { seed: 82, requests: 100_000, users: 60_000 };

/** Where its traffic comes from, and how an old and a new fraud model differ there. */
export const shopSegments: readonly Segment[] = [
	{ name: 'web', share: 0.46, differs: 0.01, newLets: 0.5 },
	{ name: 'app', share: 0.36, differs: 0.012, newLets: 0.5 },
	{ name: 'abroad', share: 0.09, differs: 0.03, newLets: 0.4 },
	{ name: 'new customers', share: 0.06, differs: 0.05, newLets: 0.4 },
	{ name: 'gift cards', share: 0.03, differs: 0.5, newLets: 0.85 }
];
