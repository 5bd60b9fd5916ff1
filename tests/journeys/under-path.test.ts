import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from './serve.mjs';
import { watch } from './watch.ts';

test.use({ serviceWorkers: 'allow' });

const folder = 'test-results/under-path';

test('the site works under a sub-path, links, Workers and offline included', async ({
	browser
}) => {
	expect(existsSync(folder), 'built by the step before').toBe(true);
	const server = await serve(folder, 0, '/repo');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const context = await browser.newContext();
	const page = await context.newPage();
	const watched = watch(page);
	await page.goto(`${origin}/repo/`);
	await page.locator('header a[href*="labs"]').first().click();
	await expect(page).toHaveURL(`${origin}/repo/labs/`);
	await page.locator('main a[href*="/labs/drift/"]').first().click();
	await expect(page.locator('h1')).toContainText('Drift Lab');
	await page.getByRole('button', { name: 'Euros became cents' }).click();
	await expect(page.locator('main')).toContainText('times as wide');
	await page.goto(`${origin}/repo/`);
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await context.setOffline(true);
	await page.goto(`${origin}/repo/lessons/drift-detection/`);
	await expect(page.locator('h1')).toContainText('Drift detection');
	watched.settled();
	await context.close();
	server.close();
});
