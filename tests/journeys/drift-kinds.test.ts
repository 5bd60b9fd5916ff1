import { expect, test, type Page } from '@playwright/test';
import { settledText } from './settled-text.ts';
import { watch } from './watch.ts';

const part = './labs/drift/kinds/';
const verdict = (page: Page) => page.locator('article .verdict').first();
const turn = (page: Page) => page.locator('svg [role="slider"][aria-label="The rule turns"]');

test('the hand turns the rule back, the words follow, and one step undoes it', async ({ page }) => {
	const watched = watch(page);
	await page.goto(part, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('Only the rule changed.');
	await expect(verdict(page)).toContainText('you learn it on day 15');
	await turn(page).focus();
	await page.keyboard.press('Home');
	await expect(turn(page)).toHaveAttribute('aria-valuenow', '-90');
	await expect(verdict(page)).toContainText('fell from 84 % to 49 %');
	await page.keyboard.press('Control+z');
	await expect(turn(page)).toHaveAttribute('aria-valuenow', '45');
	await expect(verdict(page)).toContainText('from 84 % to 70 %');
	watched.settled();
});

test('a link opens the same numbers; the label delay moves the day and no row', async ({
	page
}) => {
	await page.goto(`${part}#s=1~m=t~x=0,1~r=0,0~p=10~n=500~d=3~k=7`, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('labels and calibration ring on day 4');
	const first = await settledText(verdict(page));
	await page.reload({ waitUntil: 'networkidle' });
	await expect.poll(() => verdict(page).innerText()).toBe(first);
	await page.getByLabel('Labels arrive after, as a number').fill('9');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('on day 10');
	await expect(page).toHaveURL(/d=9/);
});

test('a broken part of a link gets a sentence, the rest is kept', async ({ page }) => {
	await page.goto(`${part}#s=1~w=q~r=200,0~p=20~n=400~d=0~k=3`, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('not a world this lab knows');
	await expect(verdict(page)).toContainText('between -90 and 90');
	await expect(page.getByLabel('Positives, where they were half, as a number')).toHaveValue('20');
});

test('the matrix counts anew for another change', async ({ page }) => {
	await page.goto(part, { waitUntil: 'networkidle' });
	await page.getByLabel('Rows a day, as a number').fill('100');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('progressbar', { name: 'Windows drawn' })).toBeVisible();
	await expect(page.getByText('240 windows for each change, hold-out')).toBeVisible({
		timeout: 20_000
	});
	await expect(page.getByRole('progressbar', { name: 'Windows drawn' })).toHaveCount(0, {
		timeout: 20_000
	});
});
