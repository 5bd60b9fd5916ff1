import type { NavItem } from '$lib/components/ui';
import type { Pathname } from '$app/types';

const at = (path: string) => path as Pathname;

/** The pages of the book that exist, in the order of its contents. */
export const bookPages: readonly NavItem[] = [
	{ path: at('/lessons'), label: 'Lessons' },
	{ path: at('/labs'), label: 'Labs', children: [{ path: at('/labs/drift'), label: 'Drift Lab' }] }
];

/** Pages about the book itself. */
export const quietPages: readonly NavItem[] = [
	{ path: at('/about'), label: 'How every number is checked' },
	{ path: at('/kit'), label: 'Kit' }
];
