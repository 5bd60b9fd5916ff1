import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { cardFields } from '../../../../src/lib/simulation/tools/card-fields.ts';
import { modelCard } from '../../../../src/lib/simulation/tools/model-card.ts';
import { thinCard } from '../../../../src/lib/simulation/tools/sample-card.ts';

test('an empty card lacks every section and prints each of them', () => {
	const { gaps, markdown } = modelCard({});
	expect(gaps.map(({ field }) => field)).toEqual(cardFields.map(({ id }) => id));
	expect(markdown.match(/^## /gm)).toHaveLength(cardFields.length - 2);
});

test('the thin card keeps its name and its purpose, and nothing else', () => {
	const open = new Set(modelCard(thinCard).gaps.map(({ field }) => field));
	const filled = cardFields.map(({ id }) => id).filter((id) => !open.has(id));
	expect(filled).toEqual(['name', 'purpose']);
});

test('numbers need their n, uses their limits, data their years', () => {
	const lacks = (entries: Parameters<typeof modelCard>[0]) =>
		modelCard(entries).gaps.map(({ field }) => field);
	expect(lacks({ performance: 'AUC 0.81, n = 4,000' })).not.toContain('performance');
	expect(lacks({ intended: 'For triage. Not for refusals.' })).not.toContain('intended');
	expect(lacks({ training: '90,000 rows, 2023 to 2025' })).not.toContain('training');
	expect(lacks({ training: '90,000 rows' })).toContain('training');
});

test('whatever is entered, the metadata stays YAML', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (name, license) => {
			const [document] = parseAllDocuments(modelCard({ name, license }).metadata);
			expect(document && 'errors' in document ? document.errors : []).toEqual([]);
		})
	);
});
