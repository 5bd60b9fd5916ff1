// Puts on the paper the reader chose before the first paint. Twin of src/lib/state/theme.svelte.ts. And
// notes who was here before: who was asked cards is shown none that is not theirs, who has a plan no
// example of one, and who returns finds their day on the front page.
try {
	const theme = JSON.parse(localStorage.getItem('fieldbook/1/theme') ?? 'null');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	const { dataset } = document.documentElement;
	for (const note of ['studied', 'planned', 'place', 'interview-answered']) {
		if (!localStorage.getItem(`fieldbook/1/${note}`)) continue;
		dataset.returning = '';
		if (note === 'studied' || note === 'planned') dataset[note] = '';
	}
} catch {
	// Storage is switched off or holds something else: the system decides.
}
