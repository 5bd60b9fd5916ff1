import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All Markdown files below a folder of the repository, by name. */
export function found(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		files
			.filter((file) => file.isFile() && file.name.endsWith('.md'))
			.map((file) => join(file.parentPath, file.name))
			.sort()
			.map((path) => [path, readFileSync(path, 'utf8')])
	);
}
