import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isKept } from '../../src/offline/kept.js';
import { unpackFiles, type Pack } from '../../src/offline/pack.js';
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

const pack = () => JSON.parse(readFileSync(join('build', 'offline.json'), 'utf8')) as Pack;

test('what is fetched for offline reading stays under 3 MB, compressed as hosts send it', () => {
	const bytes = ['service-worker.js', 'offline.json', ...pack().others]
		.map((path) => sent(join('build', path)))
		.reduce((sum, size) => sum + size, 0);
	console.log(`kept for offline reading: ${(bytes / kB).toFixed(0)} kB`);
	expect(bytes).toBeLessThanOrEqual(precacheBudget);
});

test('the offline text holds every kept page and file as it is served, to the last character', () => {
	const below = (file: string) => `/${relative('build', file).split(sep).join('/')}`;
	const kept = new Map(unpackFiles(pack()));
	for (const [path, text] of kept) {
		const file = path.endsWith('/') ? `${path}index.html` : path;
		expect(text === readFileSync(join('build', file), 'utf8'), path).toBe(true);
	}
	const pages = [...kept.keys()].filter((path) => path.endsWith('/'));
	expect(pages.map((path) => path.slice(1)).sort()).toEqual(keptRoutes);
	const paths = files()
		.map((file) => below(file).replace(/\/index\.html$/, '/'))
		.filter((path) => isKept(path));
	expect([...kept.keys(), ...pack().others].sort()).toEqual(paths.sort());
});
