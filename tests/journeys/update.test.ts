import { expect, test } from '@playwright/test';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from './serve.mjs';
import { watch } from './watch.ts';

test.use({ serviceWorkers: 'allow' });

const folder = 'test-results/updating';

/** The same site under another version, as a later deploy would put it there. */
function deployAnother() {
	const { version } = JSON.parse(readFileSync(`${folder}/app/version.json`, 'utf8'));
	// As long as the first: the files in the one text are counted by their characters.
	const another = ''.padEnd(version.length, 'another-');
	for (const file of ['offline.json', 'service-worker.js']) {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		expect(text).toContain(version);
		writeFileSync(`${folder}/${file}`, text.replaceAll(version, another));
	}
}

test('a newer version is announced, the old one goes on working, and a reload takes it', async ({
	browser
}) => {
	rmSync(folder, { recursive: true, force: true });
	cpSync('build', folder, { recursive: true });
	const server = await serve(folder, 0);
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const context = await browser.newContext();
	const page = await context.newPage();
	const watched = watch(page);
	await page.goto(`${origin}/`);
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await page.reload();
	deployAnother();
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(page.getByText('A newer version is ready')).toBeVisible({ timeout: 15_000 });
	await page.locator('header a[href*="lessons"]').first().click();
	await page.locator('main a[href*="drift-detection"]').first().click();
	await expect(page.locator('h1')).toHaveText('Drift detection');
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(page.getByText('A newer version is ready')).toHaveCount(0);
	await expect(page.locator('h1')).toHaveText('Drift detection');
	watched.settled();
	await context.close();
	server.close();
});
