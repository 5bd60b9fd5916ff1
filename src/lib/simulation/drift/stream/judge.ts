import type { ChangeDetector } from '../../../stats/index.ts';
import type { Signal } from './signal.ts';
import type { WindowLooks } from './window-looks.ts';

/** Between which places of a signal alarms are false, and from which one they are right. */
export interface Watch {
	readonly from: number;
	readonly change: number;
}

export interface Judged {
	/** Alarms before the change. */
	readonly early: number;
	/** The place of the first alarm after it; -1 for none. */
	readonly first: number;
}

/** The places of a signal that are watched, when something happens at this hour. */
export function watchOf({ hours, watchedFrom }: Signal, changeHour: number): Watch {
	let low = 0;
	let high = hours.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((hours[middle] as number) < changeHour) low = middle + 1;
		else high = middle;
	}
	return { from: watchedFrom, change: Math.max(low, watchedFrom) };
}

/** Runs a detector until it has noticed the change, or the stream ends. */
export function judgeReader(
	detector: ChangeDetector,
	values: Float64Array,
	{ from, change }: Watch
): Judged {
	let early = 0;
	for (let place = 0; place < values.length; place++) {
		if (detector.update(values[place] as number) !== 'drift') continue;
		if (place >= change) return { early, first: place };
		if (place >= from) early++;
		detector.reset();
	}
	return { early, first: -1 };
}

/** The same for windows: a look rings when its reading is at least the line. */
export function judgeLooks(
	{ places }: WindowLooks,
	readings: Float64Array,
	line: number,
	{ from, change }: Watch
): Judged {
	let early = 0;
	for (let look = 0; look < places.length; look++) {
		if ((readings[look] as number) < line) continue;
		const place = places[look] as number;
		if (place >= change) return { early, first: place };
		if (place >= from) early++;
	}
	return { early, first: -1 };
}
