import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { functionRoutes } from './routes.ts';
import { watch } from './watch.ts';

const all = './about/numbers/';

test('a browser works every stored case out again, and each agrees', async ({ page }) => {
	const watched = watch(page);
	await page.goto(all, { waitUntil: 'networkidle' });
	const words = await page.locator('header .lead').innerText();
	const cases = /([\d,]+) stored cases/.exec(words)?.[1] ?? '';
	await page.getByRole('button', { name: 'Check them here' }).click();
	await expect(page.getByText(`${cases} passed, 0 failed`)).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText(/in this browser \(Chrome \d+\) in [\d.]+ s/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
	const row = page
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: 'psi', exact: true }) });
	await expect(row.locator('.here')).not.toBeEmpty();
	watched.settled();
});

test('the check can be stopped, and started again', async ({ page }) => {
	await page.goto(all, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Check them here' }).click();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText('Stopped.')).toBeVisible();
	await page.getByRole('button', { name: 'Check them here' }).click();
	await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
	await expect(page.getByText('Stopped.')).toBeHidden();
});

test('without a connection the check says so, and the page stays', async ({ browser }) => {
	// A service worker would ask for the cases itself, where no test can stand in the way.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.route('**/golden/*.json', (route) => route.abort());
	await page.goto(all, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Check them here' }).click();
	await expect(page.getByRole('alert')).toContainText('could not be loaded');
	await expect(page.getByRole('button', { name: 'Check them here' })).toBeVisible();
	await context.close();
});

test('what is pressed or typed before the page’s code is there is not lost', async ({
	browser
}) => {
	// A service worker would fetch the code itself, where no test can stand in the way.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	let arrive = () => {};
	let arrived = Promise.resolve();
	const hold = () => (arrived = new Promise<void>((resolve) => (arrive = resolve)));
	await page.route('**/immutable/**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	void hold();
	await page.goto('./about/numbers/gTest/');
	await page.getByRole('button', { name: 'Check them here' }).click();
	arrive();
	await expect(page.getByText('0 failed')).toBeVisible();
	void hold();
	await page.goto('./myths/');
	await page.getByLabel('Find a claim').pressSequentially('z σ MDE');
	arrive();
	await expect(page.locator('article')).toHaveCount(1);
	void hold();
	await page.goto('./glossary/');
	await page.getByLabel('Find a term').fill('index stability');
	arrive();
	await expect(page.getByRole('status').first()).toHaveText('1 term');
	void hold();
	await page.goto('./');
	await page.getByRole('button', { name: 'Retrain now' }).click();
	arrive();
	await expect(page.locator('.score')).toContainText('2 retrains');
	await context.close();
});

test('a function is found by a word and checked on its page, from the keyboard', async ({
	page
}) => {
	await page.goto(all, { waitUntil: 'networkidle' });
	await page.getByLabel('Find a function').focus();
	await page.keyboard.type('stability index');
	const links = page.getByRole('region', { name: 'Function by function' }).locator('tbody a');
	await expect(links.first()).toHaveText(/^psi/);
	expect(await links.count()).toBeLessThan(6);
	await links.first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toHaveText('psi');
	await page.getByRole('button', { name: 'Check them here' }).focus();
	await page.keyboard.press('Enter');
	const stored = await page.getByText(/[\d,]+ stored cases/).innerText();
	const cases = /[\d,]+/.exec(stored)?.[0] ?? '';
	await expect(page.getByText(`${cases} passed, 0 failed`)).toBeVisible({ timeout: 60_000 });
});

test('the table can be put in another order', async ({ page }) => {
	await page.goto(all, { waitUntil: 'networkidle' });
	await page.getByText('Name', { exact: true }).click();
	const table = page.getByRole('region', { name: 'Function by function' });
	await expect(table.locator('tbody')).toHaveCount(1);
	const names = await table.locator('tbody th a').allInnerTexts();
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

test('every function has a page with a heading, a sentence and no hole in it', () => {
	expect(functionRoutes.length).toBeGreaterThan(100);
	for (const route of functionRoutes) {
		const text = readFileSync(`build/${route}index.html`, 'utf8').replace(
			/<script[^]*?<\/script>/g,
			''
		);
		const main = /<main[^]*<\/main>/.exec(text)?.[0] ?? '';
		expect(main.match(/<h1/g), route).toHaveLength(1);
		expect(main, route).toMatch(/class="lead[^>]*>(?:<!--[^>]*>)*[A-Z`<]/);
		expect(main, route).not.toMatch(/>undefined|: undefined|\[object Object|>NaN</);
	}
});
