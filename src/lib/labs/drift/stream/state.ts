import type {
	StreamRequest,
	StreamSettings,
	StreamWorld,
	WatcherCard,
	WatcherId
} from '$lib/simulation/drift';
import { allOptions } from './options.ts';

/** Options that differ from their defaults, by detector. */
export type OwnOptions = Readonly<Partial<Record<WatcherId, Readonly<Record<string, number>>>>>;

/** Everything that decides what the part shows. */
export type StreamState = Omit<StreamWorld, 'seed'> &
	Omit<StreamSettings, 'options'> & { readonly seed: number; readonly options: OwnOptions };

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	hours: { min: 1000, max: 5000 },
	change: { min: 100, max: 4900 },
	size: { min: 0, max: 8 },
	span: { min: 1, max: 1000 },
	swing: { min: 0, max: 3 },
	rate: { min: 0.01, max: 0.5 },
	baseline: { min: 0, max: 8 },
	reference: { min: 50, max: 1000 },
	current: { min: 20, max: 500 },
	every: { min: 6, max: 336 },
	seed: { min: 1, max: 999_999 }
} as const;

/** Hours that must follow the change, so that somebody can notice it. */
export const hoursAfter = 100;

/** A jump of half a standard deviation after six weeks: every line as its textbook has it. */
export const initialState: StreamState = {
	kind: 'feature',
	hours: 1680,
	shape: 'sudden',
	change: 1008,
	size: 0.5,
	span: 72,
	swing: 0,
	rate: 0.1,
	windows: { reference: 336, current: 96, every: 24, sliding: false },
	baseline: 0,
	options: {},
	seed: 7
};

/** Streams behind the curves: at first, and at most. */
export const streams = { printed: 200, steps: [20, 60, 200, 500, 1000], most: 1000 } as const;

/** The question of a state, as the Workers take it. */
export function requestOf(
	{ windows, baseline, options, ...world }: StreamState,
	cards: readonly WatcherCard[]
): StreamRequest {
	return { world, settings: { windows, baseline, options: allOptions(options, cards) } };
}
