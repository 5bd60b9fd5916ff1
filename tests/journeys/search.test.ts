import { expect, test, type Page } from '@playwright/test';
import { objections } from './objections.ts';
import { watch } from './watch.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Opens the search by its key; the first press loads it. */
async function open(page: Page, key = '/') {
	await page.keyboard.press(key);
	await expect(field(page)).toBeFocused();
}

test('the search opens by key from any page, finds in spite of a slip, and goes there', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto('./about/', { waitUntil: 'networkidle' });
	await open(page);
	await page.keyboard.type('dirft detection');
	await expect(chosen(page)).toContainText('Drift detection');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect(chosen(page)).toContainText('Drift detection');
	await page.keyboard.press('Enter');
	await expect(page.locator('h1')).toHaveText('Drift detection');
	await expect(field(page)).toBeHidden();

	await open(page, 'Control+k');
	await page.keyboard.type('psi');
	await expect(page.getByRole('group', { name: 'Glossary' })).toContainText(
		'Population stability index'
	);
	await page.keyboard.press('Escape');
	await expect(field(page)).toBeHidden();
	watched.settled();
});

test('a hit leads to its place in a page, also in the page that is open', async ({ page }) => {
	await page.goto('./glossary/', { waitUntil: 'networkidle' });
	await open(page);
	await page.keyboard.type('thompson');
	await expect(chosen(page)).toContainText('Thompson sampling');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/glossary\/#thompson-sampling$/);
	await expect(page.locator('#thompson-sampling')).toBeInViewport();
});

test('the key is left alone while something is typed, and when it is switched off', async ({
	page
}) => {
	await page.goto('./glossary/', { waitUntil: 'networkidle' });
	await page.getByLabel('Find a term').fill('p');
	await page.keyboard.press('/');
	await expect(page.getByLabel('Find a term')).toHaveValue('p/');
	await expect(field(page)).toBeHidden();

	await page.locator('body').click({ position: { x: 2, y: 2 } });
	await open(page);
	await page.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await page.waitForTimeout(200);
	await expect(field(page)).toBeHidden();
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(field(page)).toBeFocused();
});

test('the open search has nothing that axe objects to, narrow and light or wide and dark', async ({
	browser
}) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		colorScheme: 'light'
	});
	const page = await context.newPage();
	await page.goto('./', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('drift');
	await expect(chosen(page)).toBeVisible();
	const within = 'dialog[open]';
	expect(await objections(page, { within })).toEqual([]);
	await page.setViewportSize({ width: 1440, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await objections(page, { within })).toEqual([]);
	await page.keyboard.press('Control+a');
	await page.keyboard.type('xyzxyz');
	await expect(page.getByRole('dialog')).toContainText('Nothing has “xyzxyz” in it');
	await context.close();
});

test.describe('with what is kept for offline reading', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the search works with the network off, after one visit, and opens a card in its list', async ({
		page,
		context
	}) => {
		await page.goto('./', { waitUntil: 'networkidle' });
		await expect(page.getByText('Ready offline.')).toBeVisible({ timeout: 60_000 });
		await page.reload({ waitUntil: 'networkidle' });
		await context.setOffline(true);
		await open(page);
		await page.keyboard.type('rollbak');
		await expect(chosen(page)).toContainText('ollback');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('hundred rows a side ten bins');
		await expect(page.getByRole('group', { name: 'Cards' })).toContainText('PSI pass 0.25');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/cards\/browse\/\?card=psi-on-quiet-days$/);
		const card = page.getByRole('button', { expanded: true });
		await expect(card).toBeFocused();
		await expect(card).toContainText('PSI pass 0.25');
		await expect(card).toBeInViewport();
		await context.setOffline(false);
	});
});
