import found from '../../../../../content/presets/drift-many.json';
import { createManySession, type ManyReading } from '$lib/simulation/drift';
import type { Preset } from '$lib/labs/shell';
import { manyLink } from './link.ts';
import { targetDays } from './many-run.svelte.ts';
import { initialState, worldOf } from './state.ts';

/** What the page shows before anything has run in it. */
export function firstMany(): { reading: ManyReading; presets: readonly Preset[] } {
	const world = worldOf(initialState);
	const steps = createManySession()({ world, day: initialState.day - 1, days: targetDays(world) });
	let step = steps.next();
	while (!step.done) step = steps.next();
	return { reading: step.value, presets: found.map(checked) };
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = manyLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && manyLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/drift-many.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${manyLink.write(read?.state ?? initialState)}`}`
	);
}
