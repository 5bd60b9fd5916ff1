import {
	checkRelease,
	guardChance,
	releasePicture,
	runRelease,
	type PictureView,
	type Release
} from '../../simulation/rollout/index.ts';

/**
 * One release as a page draws it, what chance alone would do to it, and what is wrong with it; what
 * cannot run has no picture.
 */
export const createJob =
	() =>
	({ release, view }: { release: Release; view: PictureView }) => {
		const problems = checkRelease(release, true);
		return {
			problems,
			picture: problems.some(({ stops }) => stops)
				? undefined
				: releasePicture(runRelease(release), view),
			chance: guardChance(release)
		};
	};
