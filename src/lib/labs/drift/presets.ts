import type { Preset } from '$lib/labs/shell';
import found from '../../../../content/presets/drift.json';
import { readLink } from './link/link.ts';
import type { Source } from './state.ts';

/** A preset with what the lab has to know of its state before it is opened. */
export type OpenPreset = Preset & { readonly source: Source };

export const presets: readonly Preset[] = found;

/** @throws Error if the preset's link cannot be read whole: the build stops */
export function openPreset(preset: Preset): OpenPreset {
	const read = readLink(preset.link, []);
	if (!read || read.problems.length > 0) {
		throw new Error(`content/presets/drift.json, ${preset.id}: ${read?.problems[0] ?? 'no link'}`);
	}
	return { ...preset, source: read.state.source };
}
