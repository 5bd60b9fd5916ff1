import { readDisagreement, type Disagreement } from '$lib/content';

const texts = import.meta.glob<string>('/content/disagreements/*.md', {
	eager: true,
	import: 'default',
	query: '?raw'
});

/** Where the reference libraries differ, in the order of their names. */
export const disagreements: readonly Disagreement[] = Object.entries(texts)
	.map(([path, text]) => readDisagreement(path, text))
	.sort((one, other) => one.id.localeCompare(other.id));
