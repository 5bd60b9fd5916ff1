/** Something about a release that is wrong or in vain, as a sentence. */
export interface ReleaseProblem {
	/** Which part of it. */
	readonly part: 'steps' | 'hold' | 'rollback' | 'traffic' | 'guards';
	/** Index of the guard, if it is one. */
	readonly guard?: number;
	readonly text: string;
	/** It cannot run like this: the last good one is to be kept. */
	readonly stops: boolean;
}

/** A share for a sentence, to three digits. */
export function percent(share: number): string {
	return `${Number((100 * share).toPrecision(3))} %`;
}

/** Minutes for a sentence. */
export function duration(minutes: number): string {
	if (minutes < 120) return `${Number(minutes.toPrecision(3))} min`;
	return `${Number((minutes / 60).toPrecision(3))} h`;
}
