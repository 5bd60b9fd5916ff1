import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'content/lessons';

/**
 * Gives every lesson's text a chunk of its own that no page's script names: a page learns from its
 * data where its text lies. So a page does not grow with the course.
 *
 * @returns {import('vite').Plugin}
 */
export function lessonChunks() {
	return {
		name: 'lesson-chunks',
		apply: 'build',
		buildStart() {
			if (this.environment.name !== 'client') return;
			for (const id of lessonTexts()) {
				this.emitFile({ type: 'chunk', id, preserveSignature: 'strict' });
			}
		}
	};
}

/** Paths of the lessons' files, without the parts' index files. */
function lessonTexts() {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /^\d+-.+\.md$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}
