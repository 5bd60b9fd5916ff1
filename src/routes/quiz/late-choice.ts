// What chooses a release, fetched when one is asked for.
export { chooseRelease } from '$lib/study';
