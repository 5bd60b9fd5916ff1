import type { ReleasePicture } from '$lib/simulation/rollout';
import type { PresetMiniature } from './preset-miniature.ts';

const width = 160;
const height = 56;

/** Who answered during a release, small: the new model's share from below, the old model above it. */
export function releaseMiniature({ splits, minutes }: ReleasePicture): PresetMiniature {
	const x = (minute: number) => ((width * minute) / minutes).toFixed(1);
	const current = splits
		.filter(({ fresh }) => fresh > 0)
		.map((split) => {
			const to = splits.find(({ minute }) => minute > split.minute)?.minute ?? minutes;
			const y = (height * (1 - split.fresh)).toFixed(1);
			return `M${x(split.minute)} ${height}V${y}H${x(to)}V${height}`;
		});
	return { reference: `M0 1H${width}`, current: current.join('') };
}
