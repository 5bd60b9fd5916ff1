import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

const address = './about/speed/';

test('a browser times the core against plain code, and the figure says where', async ({ page }) => {
	test.setTimeout(180_000);
	const watched = watch(page);
	await page.goto(address, { waitUntil: 'networkidle' });
	const figure = page.getByRole('figure');
	await expect(figure).toContainText('in Node');
	await page.getByRole('button', { name: 'Time it in this browser' }).click();
	await expect(page.getByRole('progressbar', { name: 'Timing in this browser' })).toBeVisible();
	await expect(figure).toContainText(/just now in this browser, Chrome \d+/, { timeout: 150_000 });
	await expect(figure).toContainText('Both gave the same answers.');
	await expect(page.getByRole('button', { name: 'Time it again' })).toBeVisible();
	await page.getByText('Numbers as a table').click();
	await expect(figure.getByRole('row')).toHaveCount(9);
	for (const ratio of await figure.locator('tbody td:last-child').allInnerTexts()) {
		expect(Number.parseFloat(ratio)).toBeGreaterThan(1);
	}
	watched.settled();
});

test('timing can be cancelled, and what stood there before stays', async ({ page }) => {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Time it in this browser' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Cancelled.')).toBeVisible();
	await expect(page.getByRole('figure')).toContainText('in Node');
	await expect(page.getByRole('button', { name: 'Time it in this browser' })).toBeVisible();
});

test('without JavaScript the recorded bench is there, with its date and versions', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(address);
	await expect(page.getByRole('button', { name: 'Time it' })).toBeHidden();
	const bench = page.getByRole('group', { name: 'The bench' });
	await expect(bench.locator('caption')).toContainText(/\d{4}.*Node .*SciPy .*NumPy/);
	expect(await bench.getByRole('row').count()).toBeGreaterThan(40);
	await context.close();
});
