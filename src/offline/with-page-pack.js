import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isKeptWhenRead } from './kept.js';
import { withoutData } from './page-data.js';
import { packPages } from './pages.js';

/**
 * An adapter that also writes `offline.json`: the pages that the service worker keeps from the first
 * visit, as one text.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter that writes into the folder
 * @param {{ folder: string, version: string }} site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withPagePack(adapter, { folder, version }) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('index.html'))
				.map((file) => `/${file.split(sep).join('/').slice(0, -'index.html'.length)}`)
				.filter((path) => !isKeptWhenRead(path))
				.sort();
			const pages = new Map(paths.map((path) => [path, slimPage(join(folder, path))]));
			const text = JSON.stringify(packPages(version, pages));
			// The second is where `vite preview` reads from.
			for (const place of [folder, builder.getClientDirectory()]) {
				writeFileSync(join(place, 'offline.json'), text);
			}
		}
	};
}

/** @param {string} place the page's folder */
function slimPage(place) {
	const html = readFileSync(join(place, 'index.html'), 'utf8');
	const data = join(place, '__data.json');
	return existsSync(data) ? withoutData(html, readFileSync(data, 'utf8')) : html;
}
