import { expect, test } from '@playwright/test';
import { keptRoutes } from './routes.ts';

test.use({ serviceWorkers: 'allow' });

const oneOfEachKind = [
	'about/',
	'lessons/canary/',
	'labs/drift/many/',
	'labs/rollout/',
	'glossary/'
];

test('after one visit every page but those about the book opens with the network off', async ({
	browser
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto('./');
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await context.setOffline(true);
	for (const route of oneOfEachKind) {
		await page.goto(`./${route}`, { waitUntil: 'commit' });
		await expect(page.locator('h1')).toBeVisible();
	}
	// Every other page is in the same store: it is asked for, and not drawn.
	const missing = await page.evaluate(async (paths) => {
		const root = new URL('/', location.href);
		const answers = await Promise.all(
			paths.map(async (path) => {
				const text = await fetch(new URL(path, root)).then((found) => found.text(), String);
				return text.includes('<h1') ? [] : [path];
			})
		);
		return answers.flat();
	}, keptRoutes);
	expect(missing).toEqual([]);
	// A link in a page counts from its folder.
	await page.goto('./lessons/canary');
	await expect(page).toHaveURL(/lessons\/canary\/$/);
	await page.goto('./no-such-page');
	await expect(page.locator('main a').first()).toBeVisible();
	await context.close();
});

test('links inside the site work with the network off', async ({ browser }) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto('./');
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await context.setOffline(true);
	await page.goto('./lessons/');
	await page.locator('main a[href*="drift-detection"]').first().click();
	await expect(page.locator('h1')).toContainText('Drift detection');
	await page.goBack();
	await expect(page).toHaveURL(/lessons\/$/);
	await context.close();
});

test('a function’s page and its cases, once read, work with the network off', async ({
	browser
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto('./');
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await page.goto('./about/numbers/gTest/');
	await page.getByRole('button', { name: 'Check them here' }).click();
	await expect(page.getByText('0 failed')).toBeVisible();
	await context.setOffline(true);
	await page.goto('./about/numbers/gTest/');
	await page.getByRole('button', { name: 'Check them here' }).click();
	await expect(page.getByText('0 failed')).toBeVisible();
	await context.close();
});
