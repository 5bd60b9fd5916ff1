/**
 * Markdown: what turns a lesson's `.md` file into a Svelte component at build time. Runs in Node
 * only; nothing of it reaches a browser. What is wrong in a file stops the build with its name, the
 * line and a sentence.
 */
import { mdsvex } from 'mdsvex';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complain } from './complaint.js';
import { headingProblems, headings } from './headings.js';
import { linkTargets } from './lesson-index.js';
import { plainCode } from './plain-code.js';
import { proseProblems } from './prose-problems.js';
import { lessonSteps } from './steps/index.js';
import { hideHeadingIds } from './steps/numbered-headings.js';
import { withImports } from './with-imports.js';

/** @typedef {import('./lesson-index.js').Targets} Targets */

const house = fileURLToPath(new URL('../..', import.meta.url));
const targetsLiveMs = 1000;

/**
 * The preprocessor for `svelte.config.js`.
 *
 * @param {{ base: string, targets?: () => Targets }} options
 *   base: the path that the site is served under, '' for none;
 *   targets: what links may point at, read from the content folder if left out
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function markdown({ base, targets = knownFor(targetsLiveMs, () => linkTargets(house)) }) {
	return {
		name: 'markdown',
		async markup({ content, filename = '' }) {
			if (!filename.endsWith('.md')) return undefined;
			return await lessonMarkup(content.replace(/\r\n/g, '\n'), filename, base, targets());
		}
	};
}

/**
 * @param {string} text
 * @param {string} filename
 * @param {string} base
 * @param {Targets} targets
 */
async function lessonMarkup(text, filename, base, targets) {
	const path = relative(house, filename);
	complain(path, [...headingProblems(text), ...proseProblems(text)]);
	const number = Number.parseInt(basename(filename), 10);
	const here = new Set(headings(text).flatMap(({ id }) => id ?? []));
	const result = await mdsvex({
		extensions: ['.md'],
		highlight: { highlighter: plainCode },
		remarkPlugins: [[lessonSteps, { path, number, site: { base, targets, here } }]]
	}).markup({ content: hideHeadingIds(withImports(text)), filename });
	return result ? { code: result.code } : undefined;
}

/**
 * Remembers an answer for a while: a build asks once for all files, a running site sees new ones.
 *
 * @template T
 * @param {number} milliseconds
 * @param {() => T} ask
 */
function knownFor(milliseconds, ask) {
	let askedAt = -Infinity;
	/** @type {T} */
	let answer;
	return () => {
		if (Date.now() - askedAt > milliseconds) {
			answer = ask();
			askedAt = Date.now();
		}
		return answer;
	};
}
