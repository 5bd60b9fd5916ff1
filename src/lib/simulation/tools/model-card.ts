import { cardFields, type CardField } from './card-fields.ts';

/** What was entered for each field of the card; what is missing counts as empty. */
export type CardEntries = Readonly<Partial<Record<CardField, string>>>;

/**
 * A model card as Markdown, the metadata that Hugging Face puts in front of it, and what is missing.
 */
export function modelCard(entries: CardEntries): {
	markdown: string;
	metadata: string;
	gaps: { field: CardField; words: string }[];
} {
	const read = (id: CardField) => (entries[id] ?? '').trim();
	const gaps = cardFields.flatMap(({ id, gap }) => {
		const words = gap(read(id));
		return words === undefined ? [] : [{ field: id, words }];
	});
	const sections = cardFields
		.filter(({ id }) => id !== 'name' && id !== 'license')
		.map(({ id, label }) => `## ${label}\n\n${read(id) || 'Not stated.'}\n`);
	const markdown = `# ${oneLine(read('name')) || 'Unnamed model'}\n\n${sections.join('\n')}`;
	return { markdown, metadata: metadataOf(read('name'), read('license')), gaps };
}

/** Keys of Hugging Face's metadata that these fields can fill. Results need a data set's id: left out. */
function metadataOf(name: string, license: string): string {
	const lines = ['---'];
	if (license !== '') lines.push(`license: ${JSON.stringify(oneLine(license))}`);
	lines.push('tags:', '  - tabular-classification');
	if (name !== '') lines.push('model_name: ' + JSON.stringify(oneLine(name)));
	return `${[...lines, '---'].join('\n')}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
