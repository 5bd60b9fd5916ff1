import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('the glossary is found through, by words in any order, and by its letters', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto('./glossary/', { waitUntil: 'networkidle' });
	const all = await page.locator('[data-term]').count();
	expect(all).toBeGreaterThan(140);
	await page.getByLabel('Find a term').fill('index stability');
	await expect(page.getByRole('status').first()).toHaveText('1 term');
	await expect(page.locator('[data-term]:visible')).toHaveCount(1);
	await expect(page.locator('#psi')).toBeVisible();
	await page.getByLabel('Find a term').fill('');
	await expect(page.locator('[data-term]:visible')).toHaveCount(all);
	await page.getByRole('navigation', { name: 'Letters' }).getByText('T', { exact: true }).click();
	await expect(page.locator('#letter-t')).toBeInViewport();
	watched.settled();
});

test('a term and the lessons that use it link to each other', async ({ page }) => {
	await page.goto('./glossary/#canary', { waitUntil: 'networkidle' });
	await page.locator('#canary').getByRole('link', { name: 'Canary', exact: true }).click();
	await expect(page).toHaveURL(/lessons\/canary\/$/);
	await page.locator('.prose a[href$="/glossary/#canary"]').first().click();
	await expect(page).toHaveURL(/glossary\/#canary$/);
	await expect(page.locator('#canary')).toBeInViewport();
});

test('without JavaScript the glossary is a plain list', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('./glossary/#psi');
	await expect(page.getByLabel('Find a term')).toBeHidden();
	await expect(page.locator('#psi')).toBeInViewport();
	await context.close();
});

test('in a lesson, a term explains itself to the keyboard and to the mouse', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./lessons/canary/', { waitUntil: 'networkidle' });
	const link = page.locator('.prose a[href$="/glossary/#rollback"]').first();
	const note = page.getByRole('tooltip');
	// The lesson wakes with the first key, which may come before its code.
	await expect(async () => {
		await link.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(link).toBeFocused();
		await expect(note).toContainText('previous version', { timeout: 1000 });
	}).toPass();
	await expect(link).toHaveAttribute('aria-describedby', (await note.getAttribute('id')) ?? '-');
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	await expect(link).toBeFocused();

	await page.mouse.move(2, 2);
	await link.hover();
	await expect(note).toBeVisible();
	await note.hover();
	await page.waitForTimeout(500);
	await expect(note).toBeVisible();
	await page.mouse.move(2, 2);
	await expect(note).toBeHidden();
	watched.settled();
});

test('a first tap explains a term, a second one follows it', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	const link = page.locator('.prose a[href$="/glossary/#rollback"]').first();
	const note = page.getByRole('tooltip');
	// Tapped before the lesson's code has come, it is a link like any other.
	await expect(async () => {
		await page.goto('./lessons/canary/', { waitUntil: 'networkidle' });
		await page.touchscreen.tap(5, 5);
		await page.waitForTimeout(1500);
		await link.tap();
		await expect(note).toContainText('A second tap opens the glossary', { timeout: 2000 });
	}).toPass();
	const box = await note.boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
	await link.tap();
	await expect(page).toHaveURL(/glossary\/#rollback$/);
	await context.close();
});
