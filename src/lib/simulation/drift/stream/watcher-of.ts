import { streamDetectors, type ChangeDetector } from '../../../stats/index.ts';
import type { Signal } from './signal.ts';
import type { WatcherId } from './stream-settings.ts';

/** Those who read one value at a time. */
export type ReaderId = Exclude<WatcherId, 'psi' | 'ks'>;

type Options = Readonly<Record<string, number>>;

/** A new detector from the core's registry; charts are told the level and spread of quiet hours. */
export function watcherOf(
	id: ReaderId,
	options: Options,
	{ mean, sd }: Pick<Signal, 'mean' | 'sd'>
): ChangeDetector<object> {
	const entry = streamDetectors.find((known) => known.id === id);
	if (!entry) throw new Error(`The registry of stream detectors has no ${id}.`);
	return entry.create(id === 'cusum' || id === 'ewma' ? { ...options, mean, sd } : options);
}

/** What a watcher reads of a signal. */
export const readBy = (id: ReaderId, { numbers, errors }: Signal) =>
	id === 'ddm' ? errors : numbers;

/** Places at which a detector rings, in rising order; after each it starts anew, as its library does. */
export function ringsOf(
	detector: ChangeDetector,
	values: Float64Array,
	onValue?: (place: number) => void
): number[] {
	const rings: number[] = [];
	for (let place = 0; place < values.length; place++) {
		const verdict = detector.update(values[place] as number);
		onValue?.(place);
		if (verdict !== 'drift') continue;
		rings.push(place);
		detector.reset();
	}
	return rings;
}
