import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const read = './labs/experiment/read/';
const verdict = (page: Page) => page.locator('article .verdict').first();

async function type(page: Page, name: string, value: string) {
	const box = page.getByRole('textbox', { name, exact: true }).last();
	await box.fill(value);
	await box.press('Enter');
}

test('a result is read from counts, set aside when the split is broken, and printed', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto(read, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('Not shown, not ruled out');
	await type(page, 'Said yes', '1200');
	await expect(verdict(page)).toContainText('New is better: 1.94 points more.');
	await expect(page).toHaveURL(/~a=Control,1,10000,1000;New,1,10050,1200/);
	await type(page, 'Said yes', '99999');
	await expect(
		page.getByRole('alert').filter({ hasText: 'more who said yes than users' })
	).toBeVisible();
	await expect(verdict(page)).toContainText('1.94 points more');
	await type(page, 'Said yes', 'many');
	await expect(page.getByRole('alert').filter({ hasText: '“many” should be' })).toBeVisible();
	await page.getByRole('button', { name: 'The split is broken' }).click();
	await expect(verdict(page)).toContainText('Do not read this result');
	await expect(page.getByText('Set aside: the comparison')).toBeVisible();
	await expect(page.getByText('Then: is it better, and by enough?')).toHaveCount(0);
	await page.getByRole('button', { name: 'What users did before' }).click();
	await page.getByText('Workings: every test and its numbers').click();
	await expect(page.getByRole('row', { name: /After CUPED/ })).toContainText('0.028');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'New is better: 1.12 more.' })).toBeVisible();
	await expect(page.getByText('What came out').first()).toBeHidden();
	watched.settled();
});

test('a file of users is made, added up, and its columns chosen', async ({ page }) => {
	const watched = watch(page);
	await page.goto(read, { waitUntil: 'networkidle' });
	await page.getByText('Or a file of users').click();
	await page.getByRole('button', { name: 'Try a made-up file' }).click();
	await expect(page.getByText('sample-users.csv')).toBeVisible();
	await expect(page.getByText('Does it last?')).toBeVisible();
	await expect(page.getByText(/6 segments were looked at/).first()).toBeVisible();
	await page.getByLabel('Segments', { exact: true }).selectOption({ label: 'None' });
	await expect(page.getByText('Does it work for some only?')).toHaveCount(0);
	await page.getByText('Paste rows instead').click();
	await page
		.getByLabel('Rows, with a line of names first')
		.fill('height\n1\n2\n3\n4\n5\n6\n7\n8\n');
	await page.getByRole('button', { name: 'Use these rows' }).click();
	await expect(
		page.getByRole('alert').filter({ hasText: 'No column names the arms' })
	).toBeVisible();
	await expect(page.getByText('Does it last?')).toBeVisible();
	watched.settled();
});
