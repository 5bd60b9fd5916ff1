import { browser, dev } from '$app/environment';

/**
 * Whether a part came with the page, so that its code need not be loaded to read it. While developing
 * it is loaded all the same: the styles come with the code there.
 *
 * @param name what its element says under `data-printed`
 */
export function isPrinted(name: string): boolean {
	return browser && !dev && document.querySelector(`[data-printed="${name}"]`) !== null;
}
