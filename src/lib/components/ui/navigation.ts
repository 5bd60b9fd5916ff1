import type { Pathname } from '$app/types';

export type NavItem = {
	path: Pathname;
	label: string;
	/** A few words at the end of its line in the contents, such as "six parts". */
	note?: string;
	children?: readonly NavItem[];
};

/** What to say to a screen reader about a link: this very page, a page above this one, or nothing. */
export function currentPage(path: string, here: string): 'page' | 'true' | undefined {
	const route = path.replace(/\/$/, '');
	if (here === route) return 'page';
	return here.startsWith(`${route}/`) ? 'true' : undefined;
}
