import {
	guardChance,
	releasePicture,
	runRelease,
	type PictureView,
	type Release
} from '../../simulation/rollout/index.ts';

/** One release, as a page draws it, and what chance alone would do to it. */
export const createJob =
	() =>
	({ release, view }: { release: Release; view: PictureView }) => ({
		picture: releasePicture(runRelease(release), view),
		chance: guardChance(release)
	});
