import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const lab = './labs/drift/joint/';
const verdict = (page: Page) => page.locator('article .verdict').first();
/** The sentence in sight; what is read aloud follows it a little later. */
const sentence = (page: Page) => page.locator('article .verdict .line').innerText();
const handle = (page: Page, window: 'reference' | 'current') =>
	page.locator(`svg [role="slider"][aria-label$="in the ${window} window"]`);

async function open(page: Page, fragment = '') {
	await page.goto(`${lab}${fragment}`, { waitUntil: 'networkidle' });
	await expect(handle(page, 'current')).toBeVisible();
}

test('a turned correlation moves the judges, the verdict and the link, which opens again', async ({
	page
}) => {
	const watched = watch(page);
	await open(page, '#s=1~d=correlation~b=0~a=0.8~n=100~f=product~k=7');
	await expect(verdict(page)).toContainText('Joint drift.');
	await handle(page, 'current').focus();
	await page.keyboard.press('End');
	await expect(handle(page, 'current')).toHaveAttribute('aria-valuenow', '0.95');
	await page.keyboard.press('ArrowLeft');
	await page.getByRole('radio', { name: /^Linear/ }).check({ force: true });
	await expect(verdict(page)).toContainText('a linear classifier reads no more than');
	await expect(page).toHaveURL(/#s=1~d=correlation~b=0~a=0.9~n=100~f=linear~k=7$/);
	const words = await sentence(page);
	await page.reload({ waitUntil: 'networkidle' });
	await expect.poll(() => sentence(page)).toBe(words);
	await page.getByRole('button', { name: 'Draw new rows' }).click();
	await expect.poll(() => sentence(page)).not.toBe(words);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => sentence(page)).toBe(words);
	watched.settled();
});

test('dragging the current tab turns the picture at once', async ({ page }) => {
	await open(page);
	const tab = handle(page, 'current');
	await tab.scrollIntoViewIfNeeded();
	const box = await tab.boundingBox();
	if (!box) throw new Error('The handle is not on the page.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 200, y, { steps: 8 });
	await expect(verdict(page)).toContainText('permutation tests follow');
	await page.mouse.up();
	expect(Number(await tab.getAttribute('aria-valuenow'))).toBeLessThan(0.4);
});

test('every preset opens with its question and nothing broken', async ({ page }) => {
	const watched = watch(page);
	await open(page);
	const presets = page.getByRole('group', { name: 'Situations to try' }).getByRole('button');
	expect(await presets.count()).toBe(8);
	for (const preset of await presets.all()) {
		await preset.click();
		await expect(preset).toHaveAttribute('aria-pressed', 'true');
		await expect(verdict(page)).not.toContainText('should be');
	}
	await expect(page.getByRole('radio', { name: /^Product/ })).toBeChecked();
	watched.settled();
});

test('a broken link says what was wrong and keeps the rest', async ({ page }) => {
	await open(page, '#s=1~d=ring~b=-3~a=1~n=60~f=oracle~k=7');
	await expect(verdict(page)).toContainText('between 0 and 1');
	await expect(verdict(page)).toContainText('it should be linear');
	await expect(verdict(page)).toContainText('60 rows a side');
});
