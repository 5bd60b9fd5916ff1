import type { Checklist, ChecklistItem, ChecklistLink } from './checklist.ts';
import { Fields } from './fields.ts';
import { yamlValues } from './yaml-values.ts';

/** Where a link of the file leads, or a sentence where it leads nowhere. */
export type FindLink = (link: string) => ChecklistLink | { problem: string };

/**
 * Reads `content/checklists.yaml`: the list before a deployment, then the one after it.
 *
 * @param path the file's name, for complaints
 * @param text the whole file
 * @param findLink for `lesson:canary#time` and `lab:rollout#worse`
 * @throws ContentError with the line if YAML cannot read it, a field is missing or wrong, an id stands
 *   twice, or a link leads nowhere
 */
export function readChecklists(path: string, text: string, findLink: FindLink): Checklist[] {
	const { values, place } = yamlValues(path, text);
	const file = new Fields(place, values);
	const seen = new Set<string>();
	const lists = file.groups('lists').map((fields): Checklist => {
		const list = {
			kind: fields.oneOf('kind', ['pre', 'post'] as const),
			title: fields.text('title'),
			items: fields.groups('items').map((item) => readItem(item, seen, findLink))
		};
		fields.nothingElse();
		return list;
	});
	file.nothingElse();
	const kinds = lists.map(({ kind }) => kind).join();
	if (kinds !== 'pre,post') throw file.error(`The lists are ${kinds}, but must be pre, post.`);
	return lists;
}

function readItem(fields: Fields, seen: Set<string>, findLink: FindLink): ChecklistItem {
	const id = fields.text('id');
	if (!/^[a-z][a-z0-9-]*$/.test(id)) throw fields.error(`“${id}” is no id in small letters.`, 'id');
	if (seen.has(id)) throw fields.error(`The id “${id}” stands twice.`, 'id');
	seen.add(id);
	const lab = fields.optionalText('lab');
	const item = {
		id,
		name: fields.text('name'),
		when: fields.optionalText('when'),
		sheet: fields.text('sheet'),
		asks: fields.text('asks'),
		proof: fields.text('proof'),
		lesson: readLink(fields, 'lesson', fields.text('lesson'), findLink),
		lab: lab ? readLink(fields, 'lab', lab, findLink) : undefined
	};
	fields.nothingElse();
	return item;
}

function readLink(fields: Fields, name: string, link: string, findLink: FindLink): ChecklistLink {
	const found = findLink(link);
	if ('problem' in found) throw fields.error(found.problem, name);
	return found;
}
