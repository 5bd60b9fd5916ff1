import { expect, test } from '@playwright/test';
import { keptRoutes } from './routes.ts';

test('after one visit every page but those of single functions opens with the network off', async ({
	browser
}) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto('./');
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await context.setOffline(true);
	for (const route of keptRoutes) {
		await page.goto(`./${route}`, { waitUntil: 'commit' });
		await expect(page.locator('h1')).toBeVisible();
	}
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
