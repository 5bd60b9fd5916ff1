/** Loaded here, so that no other page carries the list of all the parts this one is made of. */
export async function load() {
	return { KitPane: (await import('./KitPane.svelte')).default };
}
