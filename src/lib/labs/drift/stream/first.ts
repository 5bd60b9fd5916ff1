import {
	createFrontier,
	measureStream,
	presentFactor,
	watcherCards,
	type Frontier,
	type StreamPicture,
	type WatcherCard
} from '$lib/simulation/drift';
import presets from '../../../../../content/presets/drift-stream.json';
import type { Preset } from '$lib/labs/shell';
import { initialState, requestOf, streams } from './state.ts';

/** What the page shows before anything has run in it. */
export type FirstStream = {
	readonly picture: StreamPicture;
	readonly frontier: Frontier;
	readonly cards: readonly WatcherCard[];
	/** The place of the present line on each curve. */
	readonly present: number;
	readonly presets: readonly Preset[];
};

/** The part's first state, measured when the site is built. */
export function firstStream(): FirstStream {
	const request = requestOf(initialState, watcherCards);
	const steps = createFrontier()({ ...request, streams: streams.printed });
	let step = steps.next();
	while (!step.done) step = steps.next();
	return {
		picture: measureStream(request),
		frontier: step.value,
		cards: watcherCards,
		present: presentFactor,
		presets
	};
}
