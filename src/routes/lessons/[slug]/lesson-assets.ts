/** What Vite says of a built file. */
type Built = { file: string; imports?: string[]; css?: string[] };

/** Vite's list of what it built, by source. */
export type Manifest = Readonly<Record<string, Built>>;

/** Where the code and the styles of one lesson's text lie, below the site's own path. */
export type LessonAssets = { script: string; styles: string[] };

/**
 * Finds a lesson's text among the built files, with the styles of everything that it imports.
 *
 * @param manifest of the pages' build
 * @param path the lesson's file, `content/lessons/...`
 * @throws RangeError if the lesson was not built
 */
export function lessonAssets(manifest: Manifest, path: string): LessonAssets {
	const text = manifest[path];
	if (!text) throw new RangeError(`lessonAssets requires a lesson that was built, got “${path}”`);
	const styles = new Set<string>();
	const seen = new Set<string>();
	const visit = (name: string) => {
		if (seen.has(name)) return;
		seen.add(name);
		for (const imported of manifest[name]?.imports ?? []) visit(imported);
		for (const style of manifest[name]?.css ?? []) styles.add(style);
	};
	visit(path);
	return { script: text.file, styles: [...styles] };
}
