import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { routes } from './routes.ts';

const kB = 1000;
/** JavaScript before the first interaction, gzip -9, everything that the page asks for. */
const scriptBudgets: Record<string, number> = { 'kit/': 110 * kB };
/** A lab is its code: the page stands printed, and what draws and drags it comes along. */
const labScriptBudget = 78 * kB;
const usualScriptBudget = 45 * kB;
/** The kit shows every control there is. */
const styleBudgets: Record<string, number> = {
	'kit/': 12 * kB
};
/** A lesson with every kind of control in its figures and checks comes near it. */
const usualStyleBudget = 12 * kB;
const fontBudget = 90 * kB;
const precacheBudget = 3000 * kB;

const size = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

for (const route of routes) {
	test(`/${route} stays within its budget`, async ({ browser }) => {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		const loaded = new Set<string>();
		page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
		await page.goto(`./${route}`, { waitUntil: 'networkidle' });
		const total = (ending: string) =>
			[...loaded]
				.filter((path) => path.endsWith(ending))
				.reduce((sum, path) => sum + size(join('build', path)), 0);
		const written = await page.locator('style').allTextContents();
		const style = total('.css') + gzipSync(written.join(''), { level: 9 }).length;
		const script = total('.js');
		test.info().annotations.push({ type: 'size', description: `${script} B js, ${style} B css` });
		console.log(`/${route}: ${(script / kB).toFixed(1)} kB js, ${(style / kB).toFixed(1)} kB css`);
		const usual = route.startsWith('labs/drift/') ? labScriptBudget : usualScriptBudget;
		expect(script).toBeLessThanOrEqual(scriptBudgets[route] ?? usual);
		expect(style).toBeLessThanOrEqual(styleBudgets[route] ?? usualStyleBudget);
		await context.close();
	});
}

const files = () =>
	readdirSync('build', { recursive: true })
		.map((file) => join('build', String(file)))
		.filter((file) => statSync(file).isFile());

test('all fonts together stay within their budget', () => {
	const fonts = files().filter((file) => file.endsWith('.woff2'));
	expect(fonts.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(fontBudget);
});

test('what is fetched for offline reading stays under 3 MB, compressed as hosts send it', () => {
	const isRead = (file: string) =>
		file.startsWith(join('build', 'data')) ||
		/^about.numbers.(?!index\.html$|__data\.json$)/.test(relative('build', file));
	const kept = files().filter((file) => !isRead(file));
	const bytes = kept.reduce((sum, file) => sum + size(file), 0);
	console.log(`kept for offline reading: ${(bytes / kB).toFixed(0)} kB`);
	expect(bytes).toBeLessThanOrEqual(precacheBudget);
});
