import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { headings } from './headings.js';

/**
 * What links may point at.
 *
 * @typedef {{
 *   lessons: ReadonlyMap<string, ReadonlySet<string>>,
 *   labs: ReadonlyMap<string, ReadonlyMap<string, string>>,
 *   terms: ReadonlySet<string>
 * }} Targets
 *   lessons: the anchors of each lesson by its id; labs: the presets of each lab, and of each part of
 *   one such as `drift/stream`, that has a page, each with the fragment that opens it; terms: the ids
 *   of the glossary
 */

/**
 * @param {string} root the folder that holds `content/` and `src/`
 * @returns {Targets}
 */
export function linkTargets(root) {
	return {
		lessons: lessonAnchors(join(root, 'content/lessons')),
		labs: labPages(root),
		terms: termIds(join(root, 'content/glossary'))
	};
}

/** @param {string} folder */
function lessonAnchors(folder) {
	/** @type {Map<string, ReadonlySet<string>>} */
	const lessons = new Map();
	for (const entry of files(folder)) {
		const id = /^\d+-(.+)\.md$/.exec(entry.name)?.[1];
		if (!id) continue;
		const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
		lessons.set(id, new Set(headings(text).flatMap((heading) => heading.id ?? [])));
	}
	return lessons;
}

/** @param {string} folder of YAML files, each a list of terms by their ids */
function termIds(folder) {
	const lists = files(folder).filter((entry) => entry.name.endsWith('.yaml'));
	const texts = lists.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
	return new Set(texts.flatMap((text) => Object.keys(parse(text) ?? {})));
}

/** @param {string} root */
function labPages(root) {
	const folder = join(root, 'src/routes/labs');
	const pages = files(folder).filter((entry) => entry.name === '+page.svelte');
	const labs = pages
		.map((entry) => relative(folder, entry.parentPath).split(sep).join('/'))
		.filter(Boolean);
	return new Map(labs.map((lab) => [lab, presets(presetFile(root, lab))]));
}

/**
 * @param {string} root
 * @param {string} lab its presets stand in `drift.json`, those of a part of it in `drift-stream.json`
 */
const presetFile = (root, lab) => join(root, 'content/presets', `${lab.replaceAll('/', '-')}.json`);

/** @param {string} file */
function presets(file) {
	/** @type {{ id: string, link: string }[]} */
	const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
	return new Map(found.map(({ id, link }) => [id, link]));
}

/** @param {string} folder */
function files(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
}
