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

test('a broken link says so, and the rest is kept', async ({ page }) => {
	await page.goto(`${part}#s=1~n=300~a=nobody~k=7`, { waitUntil: 'networkidle' });
	await expect(page.getByText('“nobody” is not a detector')).toBeVisible();
	await expect(verdict(page)).toContainText('With 300 rows a side');
});

test('a file from part one is drawn again and again, and is not in the link', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./labs/drift/#s=1~o=d~d=own.value.r.50~k=7', { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('file that is not in it');
	const rows = Array.from({ length: 300 }, (_, row) => `${row < 150 ? row % 97 : 40 + (row % 89)}`);
	await page.locator('input[type="file"]').setInputFiles({
		name: 'rows.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['value', ...rows].join('\n'))
	});
	await expect(verdict(page)).toContainText('150 rows a side');
	await page.getByRole('link', { name: 'How often is it wrong?' }).click();
	await expect(verdict(page)).toContainText(/With 150 rows a side, PSI > 0.25 /);
	await expect(page.locator('.picture')).toContainText('from its 150 reference rows');
	await expect(page.locator('.controls')).toContainText('on this device only');
	const box = page.getByRole('textbox', { name: 'Rows a side, as a number' });
	await box.fill('60');
	await box.press('Enter');
	await expect(verdict(page)).toContainText(/With 60 rows a side, PSI > 0.25 /);
	await expect(page).toHaveURL(/~f=60/);
	watched.settled();
});
