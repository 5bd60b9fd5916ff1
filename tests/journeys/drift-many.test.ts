import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/drift/many/';

const verdict = (page: Page) => page.locator('article .verdict').first();
const tiles = (page: Page) => page.getByRole('slider', { name: 'Feature', exact: true });
const features = (page: Page) => page.getByRole('textbox', { name: 'Features, as a number' });

async function open(page: Page, fragment = '') {
	await page.goto(part + fragment, { waitUntil: 'networkidle' });
	await expect(tiles(page)).toBeVisible();
}

async function type(page: Page, name: string, value: string) {
	const box = page.getByRole('textbox', { name, exact: true });
	await box.fill(value);
	await box.press('Enter');
}

test('more features page more often, a rule less, and the count goes on while one looks', async ({
	page
}) => {
	const watched = watch(page);
	await open(page);
	await expect(verdict(page)).toContainText(
		'50 quiet features at p < 0.05 page you on 92 % of days'
	);
	await type(page, 'Features, as a number', '200');
	await expect(verdict(page)).toContainText('200 quiet features at p < 0.05 page you on 100 %');
	await expect(verdict(page)).toContainText('Counted over 10,000 days', { timeout: 15_000 });
	await page.getByRole('radio', { name: 'Share' }).check({ force: true });
	await expect(verdict(page)).toContainText('waits for 90 false alarms');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('Holm finds');
	watched.settled();
});

test('the link opens the same numbers, and a broken part costs only itself', async ({ page }) => {
	const watched = watch(page);
	await open(page, '#s=1~f=40~m=4,0.3~n=500~c=o,0.5~r=f~d=33~k=9');
	// The printed page says so too, of its own state: wait for the link's.
	await expect(page.getByText('Day 33: which')).toBeVisible();
	await expect(verdict(page)).toContainText('40 quiet features');
	await expect(verdict(page)).toContainText('Counted over 10,000 days');
	const numbers = () => page.locator('article .tables').innerText();
	const first = await numbers();
	await page.reload({ waitUntil: 'networkidle' });
	await expect.poll(numbers).toBe(first);
	await page.goto(`${part}#s=1~f=9000~m=4,0.3~n=500~k=9`, { waitUntil: 'networkidle' });
	await expect(page.locator('article')).toContainText('between 1 and 500');
	await expect(verdict(page)).toContainText('When 4 move by 0.3 sd');
	watched.settled();
});

test('tiles and days are walked from the keyboard', async ({ page }) => {
	await open(page);
	await tiles(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(tiles(page)).toHaveAttribute('aria-valuetext', /^Feature 2: p = /);
	await page.keyboard.press('End');
	await expect(tiles(page)).toHaveAttribute('aria-valuetext', /^Feature 50: p = /);
	await page.getByRole('button', { name: 'Next day' }).press('Enter');
	await expect(page.getByText('Day 2: which')).toBeVisible();
	await expect(page).toHaveURL(/~d=2~/);
	await page.getByRole('button', { name: 'Play' }).press('Enter');
	await expect(page.getByText(/^Day ([4-9]|\d\d): which/)).toBeVisible();
	await page.getByRole('button', { name: 'Pause' }).press('Enter');
});

test('KS draws every row: it starts with fewer, can be stopped, and counts on', async ({
	page
}) => {
	await open(page, '#s=1~f=100~m=10,0.3~n=400~k=7');
	await page.getByRole('radio', { name: 'KS' }).check({ force: true });
	await expect(verdict(page)).toContainText('KS on each feature');
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText('of 2,000 days counted')).toBeVisible();
	await page.getByRole('button', { name: 'Count on' }).click();
	await expect(page.getByRole('progressbar', { name: 'Days counted' })).toBeVisible();
	await type(page, 'Rows a side, as a number', '5000');
	await expect(page.locator('article')).toContainText('from 20 to 1,000');
	expect(await features(page).inputValue()).toBe('100');
});
