// Puts on the paper the reader chose before the first paint. Twin of src/lib/state/theme.svelte.ts. And
// notes who was asked cards before: the page of the cards shows them none that is not theirs.
try {
	const theme = JSON.parse(localStorage.getItem('fieldbook/1/theme') ?? 'null');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	if (localStorage.getItem('fieldbook/1/studied')) document.documentElement.dataset.studied = '';
} catch {
	// Storage is switched off or holds something else: the system decides.
}
