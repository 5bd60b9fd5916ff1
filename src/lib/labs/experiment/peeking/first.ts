import found from '../../../../../content/presets/experiment-peeking.json';
import type { Preset } from '$lib/labs/shell';
import { anytimeCoverage, runPeeks } from '$lib/simulation/experiment';
import { coverageReading, coverageRequest, type CoverageReading } from './coverage.ts';
import { peekLink } from './link.ts';
import { readingOf, type PeekReading } from './reading.ts';
import { initialState, requestOf, type PeekState } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstPeek = {
	readonly reading: PeekReading;
	readonly coverage: CoverageReading;
	readonly presets: readonly Preset[];
};

/** The first state, run when the site is built. */
export const firstPeek = (): FirstPeek => ({
	reading: peekNow(initialState),
	coverage: coverageNow(initialState),
	presets: found.map(checked)
});

/** All tests of a state, here and now. */
export function peekNow(state: PeekState): PeekReading {
	return readingOf(state, toEnd(runPeeks(requestOf(state))));
}

/** The intervals of a state, here and now. */
export function coverageNow(state: PeekState): CoverageReading {
	const asked = coverageRequest(state);
	return coverageReading(asked, toEnd(anytimeCoverage(asked)));
}

function toEnd<Result>(steps: Generator<number, Result, void>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = peekLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && peekLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/experiment-peeking.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${peekLink.write(read?.state ?? initialState)}`}`
	);
}
