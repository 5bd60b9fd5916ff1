import found from '../../../../../content/presets/experiment-bandit.json';
import type { Preset } from '$lib/labs/shell';
import { armsBlock, type ArmsBlock, type ArmsRequest } from '$lib/simulation/experiment';
import { banditLink } from './link.ts';
import { readingOf, type BanditReading } from './reading.ts';
import { asksOf, initialState, printedRounds, rounds, type BanditState } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstBandit = { readonly reading: BanditReading; readonly presets: readonly Preset[] };

/** The first state, run when the site is built. */
export const firstBandit = (): FirstBandit => ({
	reading: banditNow(
		initialState,
		rounds.slice(0, printedRounds).reduce((sum, runs) => sum + runs, 0)
	),
	presets: found.map(checked)
});

/** So many runs of each policy in a state, here and now. */
export const banditNow = (state: BanditState, runs: number): BanditReading =>
	readingOf(state, [asksOf(state, 0, runs).map(blockNow)]);

function blockNow(request: ArmsRequest): ArmsBlock {
	const steps = armsBlock(request);
	let step: IteratorResult<number, ArmsBlock> = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = banditLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && banditLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/experiment-bandit.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${banditLink.write(read?.state ?? initialState)}`}`
	);
}
