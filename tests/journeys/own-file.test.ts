import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { runs, seed } from '../counts.ts';
import { handMade, hostileFile } from '../properties/hostile-files.ts';
import { watch } from './watch.ts';

const verdict = (page: Page) => page.locator('article .verdict').first();

async function openOwnFile(page: Page) {
	await page.goto('./labs/drift/', { waitUntil: 'networkidle' });
	await page.getByLabel('Rows from').selectOption({ label: 'Real data or your own file' });
	await expect(verdict(page)).toContainText('361 reference and 368 current rows');
	await page.getByLabel('Data set').selectOption({ label: 'Your own file' });
	return page.locator('input[type="file"]');
}

const csv = (rows: string[]) => ({
	name: 'rows.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(rows.join('\n'))
});
const week = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => `${index < count / 2 ? 'a' : 'b'},${from + index}`);

test('an own CSV is read, split and measured, and is not in the link', async ({ page }) => {
	const watched = watch(page);
	const input = await openOwnFile(page);
	await input.setInputFiles(csv(['week,value', ...week(0, 400)]));
	await expect(verdict(page)).toContainText('200 rows a side');
	await expect(verdict(page)).toContainText('Drift.');
	await expect(page.locator('main')).toContainText('not in this link');
	await page.getByText('Values', { exact: true }).click();
	await expect(page.getByLabel('Reference rows have')).toBeVisible();
	await expect(verdict(page)).toContainText('200 rows a side');
	watched.settled();
});

test('a link to somebody else’s file says so and keeps the lab standing', async ({ page }) => {
	await page.goto('./labs/drift/#s=1~o=d~d=own.value.r.50~k=7', { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('file that is not in it');
});

test('a file that cannot be read gets a sentence, and what was shown stays', async ({ page }) => {
	const input = await openOwnFile(page);
	await input.setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
	await expect(page.getByRole('alert').first()).toContainText('.');
	await expect(verdict(page)).toContainText('361 reference and 368 current rows');
	await expect(input).toBeAttached();
});

test('hostile files never run a script or break the lab', async ({ page }) => {
	test.setTimeout(300_000);
	const watched = watch(page);
	page.on('dialog', () => {
		throw new Error('A file ran a script.');
	});
	const input = await openOwnFile(page);
	const files = [...handMade, ...fc.sample(hostileFile, { numRuns: runs(200), seed })];
	for (const file of files) {
		await input.setInputFiles({
			name: 'hostile.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(file)
		});
		await page.waitForTimeout(60);
	}
	await input.setInputFiles(csv(['week,value', ...week(0, 400)]));
	await expect(verdict(page)).toContainText('200 rows a side', { timeout: 15_000 });
	expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
	watched.settled();
});
