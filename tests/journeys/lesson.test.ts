import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('a lesson reached by a click works as one reached by its address', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./lessons/');
	await page.locator('main a[href*="drift-detection"]').first().click();
	await expect(page.locator('h1')).toHaveText('Drift detection');
	await page.getByRole('button', { name: 'Show the map' }).click();
	await expect(page.getByText('only KS rings', { exact: false }).first()).toBeVisible();
	await expect(page.getByText('A correction to the cheatsheet').first()).toBeAttached();
	watched.settled();
});

test('the lesson can be read, moved and answered with the keyboard alone', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./lessons/drift-detection/', { waitUntil: 'networkidle' });
	await page.keyboard.press('Tab');
	const show = page.getByRole('button', { name: 'Show the map' });
	await show.focus();
	await page.keyboard.press('Enter');
	await expect(show).toHaveCount(0);
	const rows = page.getByRole('slider', { name: /rows a side/i }).first();
	await rows.focus();
	const before = await rows.getAttribute('aria-valuetext');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(rows).not.toHaveAttribute('aria-valuetext', before ?? '');
	const wrong = page.getByRole('button', { name: /Lower alpha to 0.001/ });
	await wrong.focus();
	await page.keyboard.press('Enter');
	await expect(wrong).toContainText('Not this');
	const right = page.getByRole('button', { name: /Alarm on the distance D/ });
	await right.focus();
	await page.keyboard.press('Space');
	await expect(right).toContainText('Right');
	await expect(wrong).toContainText('Not this');
	watched.settled();
});

test('numbers in the prose drive the figure', async ({ page }) => {
	await page.goto('./lessons/drift-detection/', { waitUntil: 'networkidle' });
	const scrub = page.locator('.scrub[role="slider"]').first();
	await scrub.focus();
	// The lesson's code is loaded by this very key, and takes it up once it is there.
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('button', { name: 'Show the map' })).toHaveCount(0);
	await expect(page.locator('figure').first()).toContainText('Drift');
});

test('the lesson leads to the lab', async ({ page }) => {
	await page.goto('./lessons/drift-detection/', { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Open in the Drift Lab' }).last().click();
	await expect(page.locator('h1')).toHaveText('Drift Lab');
	await expect(page.locator('article .verdict').first()).toContainText('.');
});
