import found from '../../../../../content/presets/rollout-sticky.json';
import type { Preset } from '$lib/labs/shell';
import { stickyLink } from './link.ts';

/** What the page needs to know when the site is built: its questions, each with a link that opens whole. */
export const firstSticky = (): { presets: readonly Preset[] } => ({ presets: found.map(checked) });

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = stickyLink.read(preset.link, undefined);
	const written = read && stickyLink.write(read.state);
	if (read?.problems.length === 0 && written === preset.link) return preset;
	throw new Error(
		`content/presets/rollout-sticky.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${written}`}`
	);
}
