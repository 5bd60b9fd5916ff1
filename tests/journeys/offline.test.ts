import { expect, test } from '@playwright/test';
import { routes } from './routes.ts';

test('after one visit every page opens with the network off', async ({ browser }) => {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto('./');
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await context.setOffline(true);
	for (const route of routes) {
		await page.goto(`./${route}`);
		await expect(page.locator('h1')).toBeVisible();
	}
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
