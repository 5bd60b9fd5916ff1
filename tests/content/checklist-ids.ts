import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { releaseItemIds } from '../../src/lib/content/index.ts';

/** The ids of `content/checklists.yaml`. */
export function readChecklistIds(): string[] {
	const path = 'content/checklists.yaml';
	if (!existsSync(path)) return [...releaseItemIds];
	const { lists } = parse(readFileSync(path, 'utf8')) as { lists: { items: { id: string }[] }[] };
	return lists.flatMap(({ items }) => items.map(({ id }) => id));
}
