/** The steps that a lesson's Markdown tree goes through, as one plugin. */
import { complain } from '../complaint.js';
import { escapedText } from './escaped-text.js';
import { labelledTables } from './labelled-tables.js';
import { links } from './links.js';
import { markedSentences } from './marked-sentences.js';
import { numberedHeadings } from './numbered-headings.js';
import { numberedFigures, tagBlocks } from './tag-blocks.js';

/**
 * @param {{ path: string, number: number, site: Parameters<typeof links>[1] }} lesson
 *   path: the file's name for complaints; number: the lesson's number in the course
 */
export function lessonSteps({ path, number, site }) {
	return (/** @type {import('./walk.js').Node} */ tree) => {
		complain(path, [...tagBlocks(tree), ...markedSentences(tree), ...links(tree, site)]);
		numberedHeadings(tree, number);
		numberedFigures(tree, number);
		labelledTables(tree);
		escapedText(tree);
	};
}
