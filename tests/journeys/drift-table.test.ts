import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { watch } from './watch.ts';

const lab = './labs/drift/table/';
const verdict = (page: Page) => page.locator('article .verdict').first();
const open = (page: Page, fragment = '') =>
	page.goto(`${lab}${fragment}`, { waitUntil: 'networkidle' });

const file = (name: string, text: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

/** A table of customers; `now` brings watches and loses ages. */
function customers(now: boolean, extra: string): string {
	const rows = Array.from({ length: 400 }, (_, i) => {
		const device = now && i % 3 === 0 ? 'watch' : i % 2 ? 'phone' : 'laptop';
		const age = i % (now ? 5 : 100) === 0 ? '' : 18 + ((i * 37) % 50);
		return [i, device, age, ((i * 7919) % 1000) / 8, 1].join(',');
	});
	return [`customer_id,device,age,amount,${extra}`, ...rows].join('\n');
}

test('the rule decides, by hand and by keyboard, and the link carries it', async ({ page }) => {
	const watched = watch(page);
	await open(page);
	await expect(verdict(page)).toContainText('8 of 13 columns moved after Holm');
	await page.getByText('BH', { exact: true }).click();
	await expect(verdict(page)).toContainText('9 of 13 columns moved after Benjamini–Hochberg');
	await page.getByRole('slider', { name: 'Counts as moved' }).focus();
	for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
	await expect(verdict(page)).toContainText('5 of 13 columns moved');
	await expect(page).toHaveURL(/c=b~e=0\.1/);
	const line = verdict(page).locator('.line');
	const said = (await line.textContent()) ?? '';
	await page.reload({ waitUntil: 'networkidle' });
	await expect(line).toHaveText(said);
	await page.getByRole('button', { name: 'Two quiet years' }).click();
	await expect(verdict(page)).toContainText('1 of 13 columns moved without correction');
	await page.getByLabel('Compare', { exact: true }).selectOption({ label: 'Day against night' });
	await expect(verdict(page)).toContainText('of 12 columns moved');
	watched.settled();
});

test('two files of one’s own are compared, and the report can be kept', async ({ page }) => {
	const watched = watch(page);
	await open(page);
	await page.getByLabel('Table', { exact: true }).selectOption({ label: 'Your own table' });
	const inputs = page.locator('input[type="file"]');
	await inputs.first().setInputFiles(file('may.csv', customers(false, 'region')));
	await expect(verdict(page)).toContainText('No column of 3 moved');
	await expect(page.locator('main')).toContainText('It is not in the link');
	await page.getByText('With a second file').click();
	await inputs.nth(1).setInputFiles(file('june.csv', customers(true, 'zone')));
	await expect(verdict(page)).toContainText('1 of 3 columns moved');
	await expect(verdict(page)).toContainText('“watch”, which was not there before');
	await expect(verdict(page)).toContainText('“age” went from 1.0 % to 20 % missing');
	await expect(verdict(page)).toContainText('gone from the current file: “region”');
	await expect(page.locator('main')).toContainText('an id says nothing about them');
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Report, one page' }).click();
	const saved = readFileSync(await (await download).path(), 'utf8');
	expect(saved).toContain('Drift report: may.csv against june.csv');
	expect(saved).not.toContain('<script');
	watched.settled();
});

test('a table that cannot be read gets a sentence, and the report stays', async ({ page }) => {
	await open(page, '#s=1~d=own~p=r.50');
	await expect(page.getByRole('alert').first()).toContainText('file that is not in it');
	await page.locator('input[type="file"]').first().setInputFiles(file('empty.csv', ''));
	await expect(page.getByRole('alert').first()).toContainText('The file is empty');
	await expect(verdict(page)).toContainText('8 of 13 columns moved');
	await page.locator('input[type="file"]').first().setInputFiles(file('one.csv', 'x\n1\n2\n3'));
	await expect(page.getByRole('alert').first()).toContainText('one.csv has 3 rows');
});

test('a Parquet file is read by a script that comes with it, and what is left out is named', async ({
	page
}) => {
	const watched = watch(page);
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	const isFetched = () => scripts.some((url) => url.includes('parquet-script'));
	const parquet = (name: string) => `tests/fixtures/parquet/${name}.parquet`;
	await open(page);
	await page.getByLabel('Table', { exact: true }).selectOption({ label: 'Your own table' });
	const input = page.locator('input[type="file"]').first();
	await input.setInputFiles('tests/fixtures/parquet/plain.csv');
	await expect(verdict(page)).toContainText('of 5 columns moved');
	const said = (await verdict(page).locator('.line').textContent()) ?? '';
	expect(isFetched()).toBe(false);
	await input.setInputFiles(parquet('kinds'));
	await expect(page.locator('main')).toContainText('lists or objects in the cells');
	expect(isFetched()).toBe(true);
	await input.setInputFiles(parquet('brotli'));
	await expect(page.getByRole('alert').first()).toContainText('compressed with Brotli');
	await input.setInputFiles(parquet('plain-zstd'));
	await expect(verdict(page).locator('.line')).toHaveText(said);
	watched.settled();
});
