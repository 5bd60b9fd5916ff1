import { releaseShown } from '$lib/labs/rollout';
import { guardEntries, strategies } from '$lib/simulation/rollout';
import type { Sample } from './samples.ts';

/** How the release ends that the Rollout Lab opens with, run when the site is built. */
export function releaseSample(): Sample {
	const { title, words } = releaseShown('one-in-a-hundred');
	return {
		what: 'Release it',
		words,
		where: `Rollout Lab, ${title}. ${strategies.length} ways to release, ${guardEntries.length} guards`,
		path: '/labs/rollout/',
		fragment: ''
	};
}
