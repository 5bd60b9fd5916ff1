import { expect, it } from 'vitest';
import { currentPage } from '../../../../src/lib/components/ui/navigation.ts';

it('currentPage(path, here) tells this page from a page above it and from any other', () => {
	expect(currentPage('/lessons/', '/lessons')).toBe('page');
	expect(currentPage('/lessons/', '/lessons/[slug]')).toBe('true');
	expect(currentPage('/labs/', '/lessons')).toBeUndefined();
	expect(currentPage('/labs/', '/labs-of-others')).toBeUndefined();
});
