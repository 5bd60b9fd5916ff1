import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { watch } from './watch.ts';

// What is kept for offline reading has journeys of its own.
test.use({ serviceWorkers: 'block' });

test('cards go to Anki, and come from Anki and a table, and all of it can be taken back', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto('./cards/anki/', { waitUntil: 'networkidle' });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save for Anki' }).click();
	const saved = await (await download).path();
	expect(Object.keys(unzipSync(readFileSync(saved)))).toContain('collection.anki2');
	await expect(page.getByText(/^Saved\. .* 0 reviews\.$/)).toBeVisible();

	const file = page.locator('input[type=file]');
	await file.setInputFiles('tests/fixtures/anki/latest.apkg');
	await page.getByRole('button', { name: 'Keep 6 cards' }).click();
	await expect(page.getByText('6 cards are kept.')).toBeVisible();

	// What was saved brings nothing that is not here already, and hostile rows only words.
	await file.setInputFiles(saved);
	await expect(page.getByText('There is nothing new in it to keep.')).toBeVisible();
	const rows =
		'front,back\n<img src=x onerror="document.title=1">Q,<script>document.title=2</script>A\n';
	await file.setInputFiles({ name: 'rows.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
	await page.getByRole('button', { name: 'Keep 1 card' }).click();
	await page.getByRole('button', { name: 'Take all of it back' }).click();
	await expect(page.getByText('Taken back: your cards stand as before.')).toBeVisible();
	await file.setInputFiles({
		name: 'a.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from('PK\x03\x04')
	});
	await expect(page.getByRole('alert')).toContainText('damaged');

	await page.goto('./cards/browse/?kind=own');
	await expect(page.locator('.browse > ul > li')).toHaveCount(6);
	await expect(page).toHaveTitle(/^Browse the cards/);
	watched.settled();
});
