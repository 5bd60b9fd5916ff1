import found from '../../../../../content/presets/experiment-interleaving.json';
import type { Preset } from '$lib/labs/shell';
import {
	balancedTrap,
	interleaveBlock,
	type BalancedTrap,
	type InterleaveBlock,
	type InterleaveRequest
} from '$lib/simulation/experiment';
import { interleaveLink } from './link.ts';
import { readingOf, type InterleaveReading } from './reading.ts';
import { asksOf, initialState, printedRounds, rounds, type InterleaveState } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstInterleave = {
	readonly reading: InterleaveReading;
	readonly presets: readonly Preset[];
	readonly trap: BalancedTrap;
};

/** The first state, run when the site is built. */
export const firstInterleave = (): FirstInterleave => ({
	reading: interleaveNow(
		initialState,
		rounds.slice(0, printedRounds).reduce((sum, runs) => sum + runs, 0)
	),
	presets: found.map(checked),
	trap: balancedTrap()
});

/** So many experiments of a state, here and now. */
export const interleaveNow = (state: InterleaveState, experiments: number): InterleaveReading =>
	readingOf(state, [asksOf(state, 0, experiments).map(blockNow)]);

function blockNow(request: InterleaveRequest): InterleaveBlock {
	const steps = interleaveBlock(request);
	let step: IteratorResult<number, InterleaveBlock> = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = interleaveLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && interleaveLink.write(read.state) === preset.link) {
		return preset;
	}
	throw new Error(
		`content/presets/experiment-interleaving.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${interleaveLink.write(read?.state ?? initialState)}`}`
	);
}
