import found from '../../../../../content/presets/rollout-blind.json';
import type { Preset } from '$lib/labs/shell';
import { playRound, type BlindView } from '$lib/simulation/rollout';
import { blindLink } from './link.ts';
import { initialState, openingMinute } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstBlind = { readonly view: BlindView; readonly presets: readonly Preset[] };

/** The first half hour of the first round, run when the site is built. */
export function firstBlind(): FirstBlind {
	const asked = { ...initialState, number: 1, minute: openingMinute, orders: [] };
	return { view: playRound(asked), presets: found.map(checked) };
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = blindLink.read(preset.link, undefined);
	const written = read && blindLink.write(read.state);
	if (read?.problems.length === 0 && written === preset.link) return preset;
	throw new Error(
		`content/presets/rollout-blind.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${written}`}`
	);
}
