import { median } from '../../../stats/index.ts';
import { shiftingStream } from './shifting-stream.ts';
import { streamAlarms, streamDetectorIds, type StreamDetectorId } from './stream-alarms.ts';
import type { StreamOptions } from './stream-mean.ts';

export interface DetectorRecord {
	/** Share of the streams on which it rang before the change. */
	readonly cried: number;
	/** Share of the streams on which it rang after it. */
	readonly noticed: number;
	/** Values from the change to its first alarm after it, as the median of those that noticed. */
	readonly delay: number;
}

/**
 * What each detector does on many streams of one kind: false alarms before the change, delay after it.
 *
 * @param options of the streams; each has a seed of its own, made of this one
 * @param streams how many, at least 1
 */
export function detectorRecord(
	options: StreamOptions,
	streams: number,
	strictness = 1
): Readonly<Record<StreamDetectorId, DetectorRecord>> {
	const runs = Array.from({ length: streams }, (_, i) =>
		streamAlarms(shiftingStream({ ...options, seed: `${options.seed}/${i}` }), strictness)
	);
	const of = (id: StreamDetectorId): DetectorRecord => {
		const delays = runs.flatMap((run) => {
			const first = run[id].find((place) => place >= options.change);
			return first === undefined ? [] : [first - options.change + 1];
		});
		const cried = runs.filter((run) => (run[id][0] ?? Infinity) < options.change).length;
		return {
			cried: cried / streams,
			noticed: delays.length / streams,
			delay: delays.length > 0 ? median(delays) : Infinity
		};
	};
	const entries = streamDetectorIds.map((id) => [id, of(id)] as const);
	return Object.fromEntries(entries) as Record<StreamDetectorId, DetectorRecord>;
}
