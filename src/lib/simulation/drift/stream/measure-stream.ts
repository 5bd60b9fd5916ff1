import { drawStream, levelAt } from './draw-stream.ts';
import { gapLine, looksAt, psiLine, readerIds } from './run-watchers.ts';
import { signalOf, type Signal } from './signal.ts';
import type { StreamSettings, WatcherId } from './stream-settings.ts';
import type { StreamWorld } from './stream-world.ts';
import { watcherLevel } from './watcher-level.ts';
import { readBy, ringsOf, watcherOf, type ReaderId } from './watcher-of.ts';

export interface StreamRequest {
	readonly world: StreamWorld;
	readonly settings: StreamSettings;
}

/** One watcher along a stream, as a strip shows it. */
export interface Strip {
	/** Hours at which it rang, from the end of the reference on. */
	readonly rings: readonly number[];
	/** How near it came to its line in the hours of each point, in hundredths; 100 is the line, 255 is unknown. */
	readonly level: Uint8Array;
}

/** One stream and everyone who watches it, small enough to be printed into a page. */
export interface StreamPicture {
	readonly hours: number;
	/** Hours that a point of the picture stands for. */
	readonly step: number;
	/** Mean of the values of each point; null where there is none. */
	readonly means: readonly (number | null)[];
	/** The true level there. */
	readonly truth: readonly number[];
	/** The first hour whose alarms count; none before the reference is complete. */
	readonly watchedFrom: number;
	readonly strips: Readonly<Record<WatcherId, Strip>>;
}

/** Points that a picture has at most for a feature; errors are counted by the day. */
const points = 560;
const day = 24;
const most = 254;

/** The level of hours that nothing is known of: without data, or before there is a reference. */
const unknownLevel = 255;

/** Runs everyone along one stream, and keeps what a picture of it shows. */
export function measureStream({ world, settings }: StreamRequest): StreamPicture {
	const values = drawStream(world);
	const signal = signalOf(world, values, settings);
	const step = world.kind === 'errors' ? day : Math.max(1, Math.ceil(world.hours / points));
	const size = Math.ceil(world.hours / step);
	return {
		hours: world.hours,
		step,
		means: Array.from({ length: size }, (_, at) => meanOf(values, at * step, step)),
		truth: Array.from({ length: size }, (_, at) => round(truthAt(world, at * step, step))),
		watchedFrom: signal.hours[signal.watchedFrom] ?? world.hours,
		strips: stripsOf(signal, settings, { step, size })
	};
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function meanOf(values: Float64Array, from: number, step: number): number | null {
	const known = values.subarray(from, from + step).filter((value) => !Number.isNaN(value));
	return known.length > 0
		? round(known.reduce((sum, value) => sum + value, 0) / known.length)
		: null;
}

function truthAt(world: StreamWorld, from: number, step: number): number {
	const to = Math.min(world.hours, from + step);
	let total = 0;
	for (let hour = from; hour < to; hour++) total += levelAt(world, hour);
	return total / (to - from);
}

interface Grid {
	readonly step: number;
	readonly size: number;
}

function stripsOf(signal: Signal, settings: StreamSettings, grid: Grid): StreamPicture['strips'] {
	const read = readerIds.map((id) => [id, readerStrip(id, signal, settings, grid)] as const);
	const looks = looksAt(signal, settings);
	const windowStrip = (readings: Float64Array, line: number) => {
		const strip = openStrip(signal, grid);
		for (const [look, place] of looks.places.entries()) {
			const reading = readings[look] as number;
			// A reading stands until the next look.
			const next = Math.min(signal.hours.length, place + settings.windows.every);
			for (let at = place; at < next; at++) strip.see(at, line < Infinity ? reading / line : 0);
			if (reading >= line) strip.ring(place);
		}
		return strip.close();
	};
	return {
		...(Object.fromEntries(read) as Record<ReaderId, Strip>),
		psi: windowStrip(looks.psi, psiLine(settings)),
		ks: windowStrip(looks.gap, gapLine(settings))
	};
}

function readerStrip(id: ReaderId, signal: Signal, settings: StreamSettings, grid: Grid): Strip {
	const options = settings.options[id];
	const detector = watcherOf(id, options, signal);
	const strip = openStrip(signal, grid);
	// ADWIN's level is the length of its window: drawn as a share of the stream's.
	const scale = id === 'adwin' ? 1.2 / Math.max(1, signal.numbers.length) : 1;
	const rings = ringsOf(detector, readBy(id, signal), (place) => {
		strip.see(place, scale * watcherLevel(id, detector.state, options));
	});
	for (const place of rings) strip.ring(place);
	return strip.close();
}

function openStrip({ hours, watchedFrom }: Signal, { step, size }: Grid) {
	const level = new Uint8Array(size).fill(unknownLevel);
	const rings: number[] = [];
	return {
		see(place: number, nearness: number) {
			const at = Math.floor((hours[place] as number) / step);
			const before = level[at] === unknownLevel ? 0 : (level[at] as number);
			level[at] = Math.max(before, Math.min(most, Math.round(100 * nearness)));
		},
		ring(place: number) {
			if (place >= watchedFrom) rings.push(hours[place] as number);
		},
		close: (): Strip => ({ rings, level })
	};
}
