import { base } from '$app/paths';

/** Whether the build was told where the site will stand. Without it nothing absolute is written. */
export const isPlaced = __SITE_ORIGIN__ !== '';

/** The whole address of a path such as `/lessons/canary/`. */
export function wholeAddress(path: string): string {
	return new URL(`${base}${path}`, __SITE_ORIGIN__).href;
}
