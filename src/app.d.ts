import type { Pathname } from '$app/types';

declare global {
	namespace App {}
	/** Where the site will stand, such as https://example.org, given at build; empty if unknown. */
	const __SITE_ORIGIN__: string;
}

declare module '$app/paths' {
	/** For any path of the site: TypeScript gives up telling more than 25 of them apart. */
	export function resolve(path: Pathname): string;
}

export {};
