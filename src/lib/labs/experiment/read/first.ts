import found from '../../../../../content/presets/experiment-read.json';
import type { Preset } from '$lib/labs/shell';
import { readResult } from '$lib/simulation/experiment';
import { readLink } from './link.ts';
import type { ReadShown } from './reading.ts';
import { initialState, resultOf, type ReadState } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstRead = { readonly shown: ReadShown; readonly presets: readonly Preset[] };

/** The first state, read when the site is built. */
export const firstRead = (): FirstRead => ({
	shown: readNow(initialState),
	presets: found.map(checked)
});

/** A state read here and now. */
export const readNow = (state: ReadState): ReadShown => ({
	state,
	reading: readResult(resultOf(state), state.settings)
});

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = readLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && readLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/experiment-read.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${readLink.write(read?.state ?? initialState)}`}`
	);
}
