import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/rollout/blind/';
const verdict = (page: Page) => page.locator('article .verdict').first();

test('a round is played by keyboard and debriefed, and its score stays after a reload', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto(part, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('Round 1 of 10');
	const before = await verdict(page).textContent();
	await page.keyboard.press('n');
	await expect(verdict(page)).not.toHaveText(before ?? '');
	await page.keyboard.press('h');
	await expect(page.getByRole('button', { name: 'Hold' })).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'Roll back' }).focus();
	await page.keyboard.press('r');
	await expect(verdict(page)).toContainText('It was ');
	await expect(page.getByRole('button', { name: 'Next round' })).toBeFocused();
	await expect(page.getByRole('heading', { name: 'The score after 1 of 10' })).toBeVisible();
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { name: 'The score after 1 of 10' })).toBeVisible();
	await expect(verdict(page)).toContainText('Round 2 of 10');
	watched.settled();
});

test('scores that cannot be read are named, and left as they are', async ({ page }) => {
	const watched = watch(page);
	const key = 'fieldbook/1/blind';
	await page.addInitScript((name) => localStorage.setItem(name, '{"series":7}'), key);
	await page.goto(`${part}#s=1~t=quiet~k=0`, { waitUntil: 'networkidle' });
	await expect(page.locator('article')).toContainText('between 1 and 999,999');
	await expect(page.locator('article')).toContainText('The scores on this device cannot be read.');
	await page.keyboard.press('p');
	await expect(verdict(page)).toContainText('It was ');
	expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('{"series":7}');
	await page.getByRole('button', { name: 'Start the scores anew' }).click();
	expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('"quiet"');
	watched.settled();
});
