import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

/** Opens the cards of a lesson, which are asked at once. */
async function open(page: Page, query = '?lesson=canary') {
	await page.goto(`./cards/${query}`);
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
}

/** Looks at the answer of the card at hand, whatever its kind, and grades it. */
async function answer(page: Page, grade: string) {
	await page.keyboard.press('Space');
	await expect(page.getByRole('group', { name: 'How did it go?' })).toBeVisible();
	await page.keyboard.press(grade);
}

test('cards are asked by keyboard alone, and a step is taken back', async ({ page }) => {
	const watched = watch(page);
	await open(page);
	const question = page.locator('article').first();
	const first = await question.innerText();
	await answer(page, '4');
	await expect(page.getByText(/^2 of \d+/)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Show the answer/ })).toBeVisible();
	const second = await question.innerText();
	expect(second).not.toBe(first);
	await page.keyboard.press('u');
	await expect(page.getByText('Taken back: “easy”.')).toBeVisible();
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
	expect(await question.innerText()).toBe(first);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.keyboard.press('Escape');
	await answer(page, '4');
	// A key while an answer is being kept is taken for a slip.
	await expect.poll(() => question.innerText()).toBe(second);
	await page.keyboard.press('b');
	await expect(page.getByText('Put off until tomorrow.')).toBeVisible();
	watched.settled();
});

test('a session on a phone, which a reload does not forget', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await open(page);
	await page.getByRole('button', { name: /^Show the answer/ }).tap();
	await page.getByRole('button', { name: /^Easy/ }).tap();
	await expect(page.getByText(/^2 of \d+/)).toBeVisible();
	const left = await page.getByLabel('Left today').innerText();
	await page.reload();
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
	expect(await page.getByLabel('Left today').innerText()).toBe(left);
	await context.close();
});

test('a card of one’s own with hostile text is shown as text', async ({ page }) => {
	await page.goto('./cards/browse/');
	await page.getByRole('button', { name: 'Write a card' }).click();
	const hostile = '<img src=x onerror="document.title=1"> [x](javascript:alert(1)) {{c1::gap}}';
	await page.getByLabel('Question').fill(hostile);
	await page.getByRole('button', { name: 'Keep this card' }).click();
	await expect(page.getByText('The card is kept.')).toBeVisible();
	const row = page.locator('.browse > ul > li').first();
	await row.getByRole('button').first().click();
	await expect(row).toContainText('onerror');
	await expect(page.locator('.browse img, .browse a[href^="javascript"]')).toHaveCount(0);
	await expect(page).toHaveTitle(/^Browse the cards/);
});
