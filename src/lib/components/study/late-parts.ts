/** What most cards do without: it is fetched with the reader's first touch of the page, or when needed. */
export async function lateParts() {
	const [choices, compute] = await Promise.all([
		import('./CardChoices.svelte'),
		import('./CardCompute.svelte')
	]);
	return { CardChoices: choices.default, CardCompute: compute.default };
}
