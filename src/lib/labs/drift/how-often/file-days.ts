import type { FileWindows } from '../data/file-windows.ts';
import { formatCount } from '$lib/components/charts';
import { limits } from '../state.ts';

/** A file that days can be drawn from. */
export type FileDays = FileWindows & {
	/** Different values in it; undefined for categories, which tie by nature. */
	readonly distinct: number | undefined;
};

/** A file to draw days from, or why none can be drawn, in a sentence. */
export function fileDays(file: FileWindows): FileDays | string {
	const { rows, windows } = file;
	for (const side of ['reference', 'current'] as const) {
		if (rows[side] >= limits.rows.min) continue;
		const has = rows[side] === 1 ? 'one row' : `${rows[side]} rows`;
		return `The ${side} side of this file has ${has} with a value, too few to draw days from: take one with at least ${limits.rows.min}.`;
	}
	const found = valuesIn(windows);
	if (found.size < 2) {
		return `Every row of this column reads “${[...found].join('')}” on both sides, so that no alarm can ring on any day: take another column.`;
	}
	return { ...file, distinct: windows.kind === 'numeric' ? found.size : undefined };
}

/** How a file gives a day, and what follows for tests that count on values that never tie. */
export function fileWords({ rows, distinct }: FileDays): string {
	const { reference, current } = rows;
	const drawn = `A day draws rows of the file again, with replacement: the reference window from its ${formatCount(reference)} reference rows, the current one a share (the axis) from its ${formatCount(current)} current rows and the rest from the reference rows, so that 0 % is a quiet day and 100 % the file’s own change.`;
	if (distinct === undefined || distinct > (reference + current) / 2) return drawn;
	return `${drawn} Its values tie, ${formatCount(distinct)} different ones in all: KS, made for values that never do, rings less often than its p says.`;
}

/** The different values or categories of both sides. */
function valuesIn(windows: FileWindows['windows']): ReadonlySet<number | string> {
	if (windows.kind === 'categories') {
		const { labels, reference, current } = windows;
		return new Set(labels.filter((_, k) => (reference[k] ?? 0) + (current[k] ?? 0) > 0));
	}
	const found = new Set<number>();
	for (const side of [windows.reference, windows.current]) {
		if (side.kind === 'values') for (const value of side.values) found.add(value);
	}
	return found;
}
