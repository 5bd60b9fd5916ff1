import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/drift/how-often/';
const verdict = (page: Page) => page.locator('article .verdict').first();
const threshold = (page: Page) => page.locator('svg [role="slider"][aria-label="Threshold"]');

test('a small world is counted while one watches, for any detector', async ({ page }) => {
	const watched = watch(page);
	await page.goto(`${part}#s=1~r=normal,0,1~m=0,1~n=100~k=7`, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText(/PSI > 0.25 rings on 2\d days in 100/);
	await page.getByLabel('Alarm to watch').selectOption('jensen-shannon');
	await expect(verdict(page)).toContainText(/Jensen–Shannon > 0.1 rings on 9\d days in 100/);
	await expect(page).toHaveURL(/a=jensen-shannon/);
	watched.settled();
});

test('the threshold moves by keyboard, trades the mistakes and stands in the link', async ({
	page
}) => {
	await page.goto(`${part}#s=1~r=normal,0,1~m=0.1,1~n=500~k=7`, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('With 500 rows a side, PSI > 0.25');
	await threshold(page).focus();
	for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowLeft');
	await expect(threshold(page)).toHaveAttribute('aria-valuetext', 'PSI > 0.008');
	await expect(verdict(page)).toContainText('PSI > 0.008');
	await expect(page).toHaveURL(/a=psi:0\.008/);
	await page.reload({ waitUntil: 'networkidle' });
	await expect(threshold(page)).toHaveAttribute('aria-valuetext', 'PSI > 0.008');
	await expect(verdict(page)).toContainText('PSI > 0.008');
});

test('a broken link and a file say so, and the rest is kept', async ({ page }) => {
	await page.goto(`${part}#s=1~o=d~d=iris.sepal.r.50~n=300~a=nobody~k=7`, {
		waitUntil: 'networkidle'
	});
	await expect(page.getByText('a file cannot give')).toBeVisible();
	await expect(page.getByText('“nobody” is not a detector')).toBeVisible();
	await expect(verdict(page)).toContainText('With 300 rows a side');
});
