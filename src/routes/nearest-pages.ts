import type { NavItem } from '$lib/components/ui';

/** The pages that exist, the one whose address shares most letters with what was asked for first. */
export function nearestPages(asked: string, pages: readonly NavItem[]): readonly NavItem[] {
	const wanted = pairs(asked);
	return pages
		.map((page) => ({ page, likeness: likeness(wanted, pairs(page.path)) }))
		.sort((a, b) => b.likeness - a.likeness)
		.map(({ page }) => page);
}

/** Neighbouring letters: they survive a missing or a doubled one. */
function pairs(text: string): ReadonlySet<string> {
	const letters = text.toLowerCase().replace(/[^a-z]/g, '');
	return new Set(Array.from(letters, (letter, index) => letter + (letters[index + 1] ?? '')));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>) {
	const shared = [...one].filter((pair) => other.has(pair)).length;
	return (2 * shared) / (one.size + other.size || 1);
}
