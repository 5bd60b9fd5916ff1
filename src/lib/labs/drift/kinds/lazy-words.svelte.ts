type Words = typeof import('./words/say.ts');

let words = $state.raw<Words | undefined>(
	import.meta.env.SSR ? await import('./words/say.ts') : undefined
);

/**
 * The page's sentences and tables. The printed page has its own, so that the code is loaded with the
 * first change, or the first table that is opened.
 */
export function lazyWords(): Words | undefined {
	if (!words) void import('./words/say.ts').then((loaded) => (words = loaded));
	return words;
}
