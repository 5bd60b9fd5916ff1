/** A function that a room exports, and where it is written. */
export type CoreExport = {
	name: string;
	/** "Two samples", as the door's comments divide it. */
	area: string;
	/** Relative to the room: `drift/psi.ts`. */
	file: string;
};

/**
 * The functions that a room's door exports, in its order. A comment line opens an area; of
 * "Experiments: planning" the word before the colon counts. Types are left out.
 *
 * @param door the text of an `index.ts`
 * @param area the area of what stands above the first comment; without one it is left out
 */
export function coreExports(door: string, area?: string): CoreExport[] {
	const found: CoreExport[] = [];
	const marks =
		/^\/\/ (?<area>[^:\n]+).*$|^export (?<type>type )?(?:\* as (?<all>\w+)|\{(?<list>[^}]*)\}) from '\.\/(?<file>[^']+)';|^export function (?<own>\w+)/gm;
	for (const { groups = {} } of door.matchAll(marks)) {
		if (groups.area) area = groups.area.trim();
		if (groups.type || area === undefined) continue;
		for (const name of namesIn(groups)) {
			found.push({ name, area, file: groups.file ?? 'index.ts' });
		}
	}
	return found;
}

function namesIn({ list, all, own }: Record<string, string | undefined>): string[] {
	if (list === undefined) return [all ?? own ?? ''].filter(Boolean);
	return list
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item && !item.startsWith('type '));
}
