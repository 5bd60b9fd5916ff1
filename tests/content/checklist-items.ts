import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Ids and names of the items in `content/checklists.yaml`. */
export function readChecklistItems(): { id: string; name: string }[] {
	const { lists } = parse(readFileSync('content/checklists.yaml', 'utf8')) as {
		lists: { items: { id: string; name: string }[] }[];
	};
	return lists.flatMap(({ items }) => items.map(({ id, name }) => ({ id, name })));
}
