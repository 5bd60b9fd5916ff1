import type { Preset } from '$lib/labs/shell';
import { worldLink } from './fields.ts';
import { initialState } from './state.ts';

/**
 * Questions that open a world, each link as the lab writes it.
 *
 * @param file - its name in `content/presets`
 * @throws Error if a link cannot be read whole: the build stops
 */
export function checkedPresets(file: string, found: readonly Preset[]): Preset[] {
	return found.map((preset) => {
		const read = worldLink.read(preset.link, undefined);
		if (read?.problems.length === 0 && worldLink.write(read.state) === preset.link) return preset;
		throw new Error(
			`content/presets/${file}.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${worldLink.write(read?.state ?? initialState)}`}`
		);
	});
}
