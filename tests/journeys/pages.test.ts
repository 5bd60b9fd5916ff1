import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { weigh } from './budgets.ts';
import { objections } from './objections.ts';
import { routes } from './routes.ts';
import { watch } from './watch.ts';

type Size = { width: number; height: number; papers: readonly ('light' | 'dark')[] };
const isDeep = process.env.DEEP === '1';
const sizes: readonly Size[] = [
	{ width: 390, height: 844, papers: ['light', 'dark'] },
	{ width: 1440, height: 900, papers: isDeep ? ['light', 'dark'] : ['light'] }
];
const narrow = sizes.slice(0, 1);
/**
 * Lessons are many and alike, so are a lab's parts and the pages below another one, and some pages are
 * long: the wide look at each is for the long run. Every page is opened, weighed and measured; of these
 * every third is looked at.
 */
const isOneOfMany = (route: string) =>
	/^((lessons|labs\/\w+|about|cards|interview|progress)\/.|(glossary|quiz)\/)/.test(route);
const thirds = routes.filter(isOneOfMany).filter((_route, index) => index % 3 === 0);
const isLookedAt = (route: string) => isDeep || !isOneOfMany(route) || thirds.includes(route);
const sizesFor = (route: string) => (isDeep || !isOneOfMany(route) ? sizes : narrow);
/** What changes with the paper or the width is laid out anew; nothing fades, motion is reduced. */
const settlingMs = 50;

for (const route of routes) {
	test(`/${route}: light, nothing axe objects to, no errors, no sideways scroll`, async ({
		browser
	}) => {
		test.slow();
		// What is kept for offline reading has journeys of its own and would be fetched for each page.
		const context = await browser.newContext({
			colorScheme: 'light',
			reducedMotion: 'reduce',
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		const watched = watch(page);
		const weighed = weigh(page);
		await page.goto(`./${route}`, { waitUntil: 'networkidle' });
		await weighed.expectWithin(route);
		await expect(page.locator('h1')).toHaveCount(1);
		for (const viewport of isLookedAt(route) ? sizesFor(route) : []) {
			await page.setViewportSize(viewport);
			for (const colorScheme of viewport.papers) {
				await page.emulateMedia({ colorScheme });
				await page.waitForTimeout(settlingMs);
				// What the paper changes is contrast; the rest was looked at in the light.
				const look = colorScheme === 'light' ? {} : { only: 'contrast' as const };
				expect(await objections(page, look), `${viewport.width} px, ${colorScheme}`).toEqual([]);
			}
		}
		await page.setViewportSize({ width: 320, height: 640 });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, 'width of the page at 320 px').toBeLessThanOrEqual(320);
		watched.settled();
		await context.close();
	});
}

/** One of each kind that is made in its own way; the long run looks at every page. */
const oneOfEachKind = [
	'',
	'lessons/',
	'lessons/canary/',
	'labs/drift/',
	'labs/rollout/odds/',
	'myths/'
];

test('every page shows its words without JavaScript', async ({ browser }) => {
	test.slow();
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const route of isDeep ? routes : oneOfEachKind) {
		await page.goto(`./${route}`);
		await expect.soft(page.locator('h1'), `title of /${route}`).toBeVisible();
		const words = await page.locator('main').innerText();
		expect.soft(words.length, `words of /${route}`).toBeGreaterThan(200);
	}
	await context.close();
	for (const route of routes) {
		const [, main = ''] =
			/<main([\s\S]*)<\/main>/.exec(readFileSync(`build/${route}index.html`, 'utf8')) ?? [];
		expect.soft(main, `title of /${route}`).toContain('<h1');
		const words = main
			.replace(/<(style|script|svg)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ');
		expect.soft(words.length, `words of /${route}`).toBeGreaterThan(200);
	}
});

test('an address that does not exist gets a page that helps', async ({ page }) => {
	const response = await page.goto('./lessons/no-such-lesson/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('main')).toContainText('no-such-lesson');
	await expect(page.locator('main a').first()).toBeVisible();
});
