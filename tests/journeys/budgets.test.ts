import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isKeptWhenRead } from '../../src/offline/kept.js';
import { lacksData, withData } from '../../src/offline/page-data.js';
import { unpackPages, type PagePack } from '../../src/offline/pages.js';
import { kB, sent } from './budgets.ts';
import { keptRoutes } from './routes.ts';

const fontBudget = 90 * kB;
const precacheBudget = 3000 * kB;

const files = () =>
	readdirSync('build', { recursive: true })
		.map((file) => join('build', String(file)))
		.filter((file) => statSync(file).isFile());

test('all fonts together stay within their budget', () => {
	const fonts = files().filter((file) => file.endsWith('.woff2'));
	expect(fonts.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(fontBudget);
});

test('what is fetched for offline reading stays under 3 MB, compressed as hosts send it', () => {
	const below = (file: string) => `/${relative('build', file).split(sep).join('/')}`;
	const isFetched = (file: string) =>
		!file.startsWith(join('build', 'data')) &&
		!file.endsWith('index.html') &&
		!isKeptWhenRead(below(file));
	const bytes = files()
		.filter(isFetched)
		.reduce((sum, file) => sum + sent(file), 0);
	console.log(`kept for offline reading: ${(bytes / kB).toFixed(0)} kB`);
	expect(bytes).toBeLessThanOrEqual(precacheBudget);
});

test('the pages in the offline text are those that are served, to the last character', () => {
	const pack = JSON.parse(readFileSync(join('build', 'offline.json'), 'utf8')) as PagePack;
	const pages = unpackPages(pack);
	expect([...pages.keys()].map((path) => path.slice(1)).sort()).toEqual(keptRoutes);
	for (const [path, text] of pages) {
		const read = (name: string) => readFileSync(join('build', path, name), 'utf8');
		const html = lacksData(text) ? withData(text, read('__data.json')) : text;
		expect(html === read('index.html'), path).toBe(true);
	}
	expect([...pages.values()].filter(lacksData).length).toBeGreaterThan(40);
});
