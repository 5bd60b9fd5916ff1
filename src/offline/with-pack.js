import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isKept } from './kept.js';
import { packFiles } from './pack.js';

/** What is no text, and is compressed already. */
const isOther = (/** @type {string} */ path) => path.endsWith('.woff2');

/**
 * An adapter that also writes `offline.json`: the files that the service worker keeps from the first
 * visit, as one text, and the names of those that are no text.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter that writes into the folder
 * @param {{ folder: string, version: string }} site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withPack(adapter, { folder, version }) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const paths = pathsIn(folder).filter(isKept);
			const texts = paths.filter((path) => !isOther(path));
			const files = new Map(texts.map((path) => [path, readText(folder, path)]));
			const pack = packFiles(files, { version, others: paths.filter(isOther) });
			// The second is where `vite preview` reads from.
			for (const place of [folder, builder.getClientDirectory()]) {
				writeFileSync(join(place, 'offline.json'), JSON.stringify(pack));
			}
		}
	};
}

/** Below the base, in a steady order; a page ends with a slash. @param {string} folder */
function pathsIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => relative(folder, join(file.parentPath, file.name)))
		.map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
		.sort();
}

/** @param {string} folder @param {string} path */
function readText(folder, path) {
	return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
