import { expect, it } from 'vitest';
import { nearestPages } from '../../../src/routes/nearest-pages.ts';
import { bookPages, quietPages } from '../../../src/routes/pages.ts';

const all = [...bookPages, ...bookPages.flatMap((item) => item.children ?? []), ...quietPages];

it.each([
	['/lesons', '/lessons/'],
	['/lab/drift', '/labs/drift/'],
	['/abuot', '/about/'],
	['/LESSONS/16', '/lessons/']
])('nearestPages(%j) begins with %j', (asked, nearest) => {
	expect(nearestPages(asked, all)[0]?.path).toBe(nearest);
});

it('nearestPages(asked, pages) keeps every page, whatever was asked', () => {
	expect(nearestPages('/%00<script>', all)).toHaveLength(all.length);
	expect(nearestPages('', all)).toHaveLength(all.length);
});
