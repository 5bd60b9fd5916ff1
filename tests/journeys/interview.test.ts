import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('a round by keyboard: points found, one overruled for good, a score, and the next round asks on', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto('./interview/', { waitUntil: 'networkidle' });
	await page.getByText('One, 5 min').click();
	await page.getByLabel('About').selectOption('reproducibility');
	await page.getByRole('button', { name: 'Start the clock' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('details').first()).toBeHidden();
	const box = page.getByLabel('What you would say');
	await expect(box).toBeFocused();
	await page.keyboard.type(
		'I do not pin anything. The seed is fixed, and the data has a snapshot.'
	);
	await page.keyboard.press('Control+Enter');
	// Which question of the lesson is asked is left to chance.
	await expect(page.getByText(/of the \w+ points that must be there/)).toBeVisible();
	const point = page.getByRole('group', { name: 'Must be there' }).getByRole('checkbox').first();
	const before = await point.isChecked();
	const share = page.locator('.share');
	const score = await share.textContent();
	await point.focus();
	await page.keyboard.press('Space');
	await expect(point).toBeChecked({ checked: !before });
	await expect(share).not.toHaveText(score ?? '');
	await page.reload({ waitUntil: 'networkidle' });
	await expect(point).toBeChecked({ checked: !before });
	await page.getByRole('button', { name: 'End the round' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'of the round, in 1 answer' })).toBeVisible();
	await page.getByRole('button', { name: 'tomorrow' }).click();
	await expect(page.getByText('Done:')).toBeVisible();
	await page.getByRole('button', { name: 'Back to the start' }).click();
	await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
	await page.getByText('First, from last time').waitFor();
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await expect(page.getByText('They come back to')).toBeVisible();
	watched.settled();
});

test('a reload in the middle of an answer keeps the question and the notes', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./interview/', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Start the clock' }).click();
	const asked = await page.locator('.head h2').textContent();
	await page.getByLabel('What you would say').fill('Is it real, and since when?');
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.locator('.head h2')).toHaveText(asked ?? '');
	await expect(page.getByLabel('What you would say')).toHaveValue('Is it real, and since when?');
	await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
	watched.settled();
});
