import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';
import type { LabPart } from './parts.ts';

/**
 * Writes links into the address of a part's page, for as long as that page is the one in sight: on
 * the way out a part still stands for a moment, under the next page's address.
 */
export function savePartLink({ path }: LabPart): (fragment: string) => void {
	return (fragment) => {
		const own = new URL(resolve(path), location.href).pathname;
		if (location.pathname === own) replaceState(resolve(`${path}${fragment}` as Pathname), {});
	};
}
