import found from '../../../../../content/presets/drift-judges.json';
import { readLink } from '../link/link.ts';
import type { Preset } from '$lib/labs/shell';

/** @throws Error if a preset's link cannot be read whole: the build stops */
export function presetsOf(): readonly Preset[] {
	return found.map((preset) => {
		const read = readLink(preset.link, []);
		if (read && read.problems.length === 0) return preset;
		const problem = read?.problems[0] ?? 'no link';
		throw new Error(`content/presets/drift-judges.json, ${preset.id}: ${problem}`);
	});
}
