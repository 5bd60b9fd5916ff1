import { normal } from '../../../stats/index.ts';
import { sameHour } from './same-hour.ts';
import { hourSd, quietLevel, type StreamWorld } from './stream-world.ts';
import type { StreamSettings } from './stream-settings.ts';

/** A feature's value above it counts as wrong where errors are asked for: one in ten while all is well. */
export const wrongAbove = normal(0, 1).quantile(0.9);

/** What the watchers are given: the hours with a value, one after the other. */
export interface Signal {
	readonly numbers: Float64Array;
	/** Right or wrong, for those who read errors. */
	readonly errors: Float64Array;
	/** The hour of each value. */
	readonly hours: Int32Array;
	/** The place from which alarms count: before it lies the reference. */
	readonly watchedFrom: number;
	/** The level of quiet hours and their spread, as charts are told. */
	readonly mean: number;
	readonly sd: number;
	/** The numbers are 0 and 1 too. */
	readonly binary: boolean;
}

/**
 * What is to be watched of a stream: its values, or what is left of them after the same hour of the
 * weeks before. Hours without a value are left out; they are unknown, not zero.
 */
export function signalOf(
	world: StreamWorld,
	values: Float64Array,
	{ baseline, windows }: StreamSettings
): Signal {
	const raw = baseline === 0;
	const left = raw ? values : sameHour(values, baseline, hourSd(world));
	const hours = knownHours(left);
	const numbers = valuesAt(left, hours);
	const isError = world.kind === 'errors';
	return {
		numbers,
		errors: isError ? valuesAt(values, hours) : numbers.map((value) => Number(value > wrongAbove)),
		hours,
		watchedFrom: Math.min(windows.reference, hours.length),
		mean: raw ? quietLevel(world) : 0,
		sd: raw ? hourSd(world) * Math.sqrt(1 + world.swing * world.swing) : 1,
		binary: isError && raw
	};
}

function knownHours(values: Float64Array): Int32Array {
	const hours = new Int32Array(values.length);
	let count = 0;
	for (let hour = 0; hour < values.length; hour++) {
		if (!Number.isNaN(values[hour] as number)) hours[count++] = hour;
	}
	return hours.subarray(0, count);
}

/** The values of these hours. */
function valuesAt(values: Float64Array, hours: Int32Array): Float64Array {
	const found = new Float64Array(hours.length);
	for (let place = 0; place < hours.length; place++) {
		found[place] = values[hours[place] as number] as number;
	}
	return found;
}
