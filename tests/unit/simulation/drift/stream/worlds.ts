import { defaultOptions } from '../../../../../src/lib/simulation/drift/stream/stream-settings.ts';
import type { StreamWorld } from '../../../../../src/lib/simulation/drift/stream/stream-world.ts';
import type { Signal } from '../../../../../src/lib/simulation/drift/stream/signal.ts';

/** A feature whose mean jumps by half a standard deviation after six weeks. */
export const jump: StreamWorld = {
	seed: 7,
	kind: 'feature',
	hours: 1680,
	shape: 'sudden',
	change: 1008,
	size: 0.5,
	span: 72,
	swing: 0,
	rate: 0.1
};

/** What the lab opens with. */
export const settings = {
	windows: { reference: 336, current: 96, every: 24, sliding: false },
	baseline: 0,
	options: defaultOptions
};

/** Numbers as a signal that is watched from the start. */
export const signal = (numbers: Float64Array): Signal => ({
	numbers,
	errors: numbers,
	hours: Int32Array.from(numbers.keys()),
	watchedFrom: 0,
	mean: 0,
	sd: 1,
	binary: false
});
