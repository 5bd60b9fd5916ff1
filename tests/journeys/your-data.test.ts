import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { watch } from './watch.ts';

/** Answers some cards as easy, so that there is something to keep. */
async function answer(page: Page, count: number) {
	await page.goto('./cards/?lesson=canary');
	for (let i = 1; i <= count; i += 1) {
		await expect(page.getByText(new RegExp(`^${i} of \\d+`))).toBeVisible();
		await page.keyboard.press('Space');
		await page.keyboard.press('4');
	}
	await expect(page.getByText(new RegExp(`^${count + 1} of \\d+`))).toBeVisible();
}

test('a back-up is saved, all is deleted, the file is taken up and taken back', async ({
	page
}) => {
	const watched = watch(page);
	await answer(page, 2);
	await page.evaluate(() => localStorage.setItem('fieldbook/1/read', '["loop"]'));
	await page.goto('./progress/data/');
	await expect(page.getByText('All 2 reviews are on this device only.')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a back-up' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^mlops-fieldbook-\d{4}-\d\d-\d\d\.json$/);
	const path = await download.path();
	await expect(page.getByText('Every review is in the file you saved today.')).toBeVisible();

	await page.getByRole('button', { name: 'Delete everything' }).click();
	await expect(page.getByRole('button', { name: 'Delete it all' })).toBeDisabled();
	await page.getByLabel('Type “delete” to confirm').fill('delete');
	await page.getByRole('button', { name: 'Delete it all' }).click();
	await expect(page.getByText('Nothing is kept here yet')).toBeVisible();

	const drop = page.locator('input[type=file]');
	await drop.setInputFiles({
		name: 'photo.json',
		mimeType: 'image/png',
		buffer: Buffer.from([137, 80, 255])
	});
	await expect(page.getByRole('alert')).toContainText('no back-up of this site');
	const newer = readFileSync(path, 'utf8').replace(/"version":\d+/, '"version":99');
	await drop.setInputFiles({ name: 'newer.json', mimeType: '', buffer: Buffer.from(newer) });
	await expect(page.getByRole('alert')).toContainText('newer version of this site');
	await expect(page.getByText('Nothing is kept here yet')).toBeVisible();

	await drop.setInputFiles(path);
	await expect(page.getByRole('row', { name: 'Reviews 2 2 come' })).toBeVisible();
	await expect(page.getByRole('row', { name: 'Lessons read 1 1 comes' })).toBeVisible();
	await page.getByRole('button', { name: 'Join it', exact: true }).click();
	await expect(page.getByText('All 2 reviews are on this device only.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Cards, checklists and settings stand as before.')).toBeVisible();
	await expect(page.locator('dl div', { hasText: 'Cards with a memory' })).toContainText('0');
	await expect(page.locator('dl div', { hasText: 'Lessons read' })).toContainText('1');
	watched.settled();
});

test('a damaged record is found, mended, and set aside as a file', async ({ page }) => {
	await answer(page, 1);
	await page.goto('./progress/data/');
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('fieldbook-study');
				opening.onsuccess = () => {
					const writing = opening.result.transaction(['rounds', 'cards'], 'readwrite');
					writing.objectStore('rounds').put({ id: 'torn', did: 'dance' });
					writing.objectStore('cards').clear();
					writing.oncomplete = () => (opening.result.close(), resolve());
					writing.onerror = () => reject(writing.error);
				};
			})
	);
	await page.getByRole('button', { name: 'Check my data' }).click();
	await expect(page.getByText('17 of 19 hold.')).toBeVisible();
	await page.getByRole('button', { name: 'Mend it' }).click();
	await expect(page.getByText('Now all 19 hold.')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save what was set aside (1)' }).click();
	expect(readFileSync(await (await saving).path(), 'utf8')).toContain('"dance"');
});
