import { expect, it } from 'vitest';
import { releaseItemIds, releaseItems } from '../../../src/lib/content/release-items.ts';

it('releaseItems are eight items before the deployment and seven after it', () => {
	const before = releaseItems.filter(({ when }) => when === 'before');
	expect([before.length, releaseItems.length - before.length]).toEqual([8, 7]);
});

it('releaseItemIds are unique, and names in lists', () => {
	expect(new Set(releaseItemIds).size).toBe(15);
	for (const id of releaseItemIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
