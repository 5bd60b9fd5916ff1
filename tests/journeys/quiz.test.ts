import { expect, test } from '@playwright/test';
import { objections } from './objections.ts';
import { watch } from './watch.ts';

test('a release by keyboard: a line flagged by a letter, a call, what was missing', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto('./quiz/', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: /^Mail routing/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Mail routing' })).toBeFocused();
	await expect(page.locator('details').first()).toBeHidden();
	await page.keyboard.press('5');
	await expect(page.getByRole('tab', { name: 'Model registry' })).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await expect(page.getByRole('button', { name: 'Line 1: flag it' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.press('g');
	await expect(page.getByRole('button', { name: 'Line 3: flag 1, change it' })).toBeFocused();
	await page.getByRole('button', { name: 'Leave the desk' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
	await page.getByRole('radio', { name: 'Hold it' }).focus();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Hand it in' }).focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('heading', { name: 'One of two found. No false alarm.' })
	).toBeVisible();
	expect(await objections(page, { within: 'article' })).toEqual([]);
	await page.getByRole('button', { name: 'All releases' }).click();
	await expect(page.getByRole('button', { name: /^Mail routing/ })).toContainText('65 %');
	watched.settled();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a release by touch: bait taken, what is missing found, a reload keeps the flags', async ({
		page
	}) => {
		const watched = watch(page);
		await page.goto('./quiz/#card-fraud', { waitUntil: 'networkidle' });
		await page.getByRole('tab', { name: 'Canary' }).tap();
		// What only a screen reader hears in the row of sheets made the page as wide as the row.
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const sheet = page.getByRole('tabpanel');
		await sheet.getByText('74 ms').tap();
		await page.getByRole('button', { name: 'Latency' }).tap();
		await sheet.getByText('510', { exact: true }).tap();
		await page.getByRole('button', { name: 'Canary metrics' }).tap();
		await page.reload({ waitUntil: 'networkidle' });
		await page.getByRole('button', { name: 'Decide' }).tap();
		await expect(page.locator('.dock')).toContainText('2 flags');
		await page.getByText('Ship with conditions', { exact: true }).tap();
		await page.getByRole('button', { name: 'Hand it in' }).tap();
		await expect(
			page.getByRole('heading', { name: 'One of two found. One false alarm.' })
		).toBeVisible();
		await expect(
			page.locator('.alarm').getByText('P95 of 98 requests is decided by the slowest five')
		).toBeVisible();
		await page.getByRole('button', { name: 'Ask me the card tomorrow' }).tap();
		await expect(page.getByText('Done:')).toBeVisible();
		watched.settled();
	});
});
