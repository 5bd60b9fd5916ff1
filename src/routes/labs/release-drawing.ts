import type { ReleasePicture } from '$lib/simulation/rollout';

/** A release in shares of its width and height, so that it is right at any width as it was printed. */
export type ReleaseDrawing = {
	/** The new model's share as an area in a box of 1 by 1. */
	area: string;
	/** Where each share is written: above its step, or inside a high one. */
	steps: { x: string; y: string; text: string; inside: boolean }[];
	/** Where it was rolled back; undefined if it was not. */
	back: string | undefined;
};

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** Who answered, from the start of the release to its end. */
export function releaseDrawing({ splits, minutes, rolledBackAt }: ReleasePicture): ReleaseDrawing {
	const at = (minute: number) => (minute / minutes).toFixed(4);
	const area = splits.map(({ minute, fresh }, i) => {
		const to = splits[i + 1]?.minute ?? minutes;
		return fresh > 0 ? `M${at(minute)} 1V${(1 - fresh).toFixed(4)}H${at(to)}V1Z` : '';
	});
	return {
		area: area.join(''),
		steps: splits
			.filter(({ fresh, minute }) => fresh > 0 && minute < (rolledBackAt ?? minutes))
			.map(({ minute, fresh }) => ({
				x: percent(minute / minutes),
				y: percent(1 - fresh),
				inside: fresh > 0.45,
				text: `${Math.round(100 * fresh)}\u00a0%`
			})),
		back: rolledBackAt === undefined ? undefined : percent(rolledBackAt / minutes)
	};
}
