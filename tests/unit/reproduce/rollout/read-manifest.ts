import { expect } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { manifests, type ManifestNames } from '../../../../src/lib/reproduce/index.ts';
import type { Release } from '../../../../src/lib/simulation/rollout/index.ts';

export const names: ManifestNames = { service: 'ranker', namespace: 'shop' };

/** Every document of a text, read by the YAML parser; its warnings are faults too. */
export function readManifest(text: string): unknown[] {
	expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
	return parseAllDocuments(text).map((document) => {
		expect([...document.errors, ...document.warnings]).toEqual([]);
		return document.toJS() as unknown;
	});
}

/** What a tool writes for a release; a refusal must be a sentence and gives no document. */
export function writtenBy(id: string, release: Release): { text: string; documents: unknown[] } {
	const written = manifests.find((kind) => kind.id === id)?.write(release, names);
	if (!written) throw new Error(`There is no manifest ${id}.`);
	if ('text' in written) return { ...written, documents: readManifest(written.text) };
	expect(written.cannot).toMatch(/^[A-Z].{20,}\.$/s);
	return { text: '', documents: [] };
}
