import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('a release by keyboard in two tabs: ticked on evidence, taken along, removed and put back', async ({
	browser
}) => {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const page = await context.newPage();
	const watched = watch(page);
	await page.goto('./checklists/', { waitUntil: 'networkidle' });
	await page.getByLabel('Name of the release').focus();
	await page.keyboard.type('churn 7.2');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'churn 7.2' })).toBeVisible();
	await page.getByLabel('Your name').fill('Ana');
	await page.getByLabel('Your name').press('Enter');
	const box = page.getByRole('checkbox', { name: 'Latency' });
	await box.focus();
	await page.keyboard.press('Space');
	await expect(page.getByRole('status').getByText('Ticked without a word of')).toBeVisible();
	await page.keyboard.press('Tab');
	await page.getByLabel('Evidence for Latency').fill('P95 92 ms, n = 72,000');

	const other = await context.newPage();
	await other.goto('./checklists/', { waitUntil: 'networkidle' });
	await expect(other.getByLabel('Evidence for Latency')).toHaveValue('P95 92 ms, n = 72,000');
	await expect(other.getByLabel('Who for Latency')).toHaveValue('Ana');
	await other.getByRole('checkbox', { name: 'Fairness' }).check();
	await expect(page.getByRole('checkbox', { name: 'Fairness' })).toBeChecked();

	await page.bringToFront();
	await page.getByRole('button', { name: 'Copy as Markdown' }).click();
	await expect(page.getByText('Copied')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/- \[x\] \*\*Latency\*\* \(Ana, .*\)\n {2}> P95 92 ms, n = 72,000\n/);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download .md' }).click();
	expect((await saving).suggestedFilename()).toBe('release-churn-7-2.md');

	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByRole('heading', { name: 'churn 7.2' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('checkbox', { name: 'Latency' })).toBeChecked();
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByLabel('Evidence for Latency')).toHaveValue('P95 92 ms, n = 72,000');
	watched.settled();
	await context.close();
});

test('without JavaScript both lists are printed with empty boxes, on one sheet of paper', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('./checklists/');
	await expect(page.locator('main li')).toHaveCount(15);
	await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
	const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await context.close();
});
