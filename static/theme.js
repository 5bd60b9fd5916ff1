// Puts on the paper the reader chose before the first paint. Twin of src/lib/state/theme.svelte.ts.
try {
	const theme = JSON.parse(localStorage.getItem('fieldbook/1/theme') ?? 'null');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is switched off or holds something else: the system decides.
}
