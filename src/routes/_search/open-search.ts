import { mount, tick } from 'svelte';
import SearchDialog from './SearchDialog.svelte';
import { slash } from './slash.ts';

let dialog: { open: () => void } | undefined;

/**
 * Opens the search over the page.
 *
 * @param key what opened it, if it was a key
 */
export async function openSearch(key?: string): Promise<void> {
	if (key === '/' && !slash.read()) return;
	// Beside the page, where the router sees clicks on links.
	const target = document.getElementById('main')?.parentElement ?? document.body;
	dialog ??= mount(SearchDialog, { target });
	await tick();
	dialog.open();
}
