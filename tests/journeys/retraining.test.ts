import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const verdict = (page: Page) => page.locator('article .verdict').first();

test('a policy is judged, explained, moved, and taken home', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./labs/retraining/', { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('costs 9,120 in two years');
	const handle = page.getByRole('slider', { name: 'Training, in order' });
	await handle.focus();
	await page.keyboard.press('Home');
	await expect(handle).toHaveAttribute('aria-valuetext', /^day \d+, deployed, 1 of 6$/);
	await page.getByRole('button', { name: 'Next training' }).click();
	await expect(page.getByText('2 of 6', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'PSI sleeps' }).click();
	await expect(verdict(page)).toContainText('So does never', { timeout: 15_000 });
	await expect(page).toHaveURL(/#s=1~w=shock,1,1~p=psi,none$/);
	await page.getByLabel('Trains again when').selectOption('drop-relative');
	await expect(verdict(page)).toContainText('costs 11,083 in two years', { timeout: 15_000 });
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('So does never', { timeout: 15_000 });
	await page.getByText('How often is each gate wrong?').click();
	await expect(page.getByText('the mid-p test 4.9 %').first()).toBeVisible();
	await page.getByText('Take it home').click();
	await expect(page.getByRole('tab')).toHaveCount(4);
	watched.settled();
});

test('the cheapest of all policies is guessed, then told', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./labs/retraining/frontier/', { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('is the cheapest');
	await page.getByRole('button', { name: 'Other worlds: let me guess' }).click();
	await expect(verdict(page)).toContainText('waits for your guess');
	await page.getByLabel('Your guess', { exact: true }).selectOption('daily');
	await expect(page.getByText(/^[1-9]\d* of 200 worlds played/)).toBeVisible({ timeout: 30_000 });
	await page.getByRole('button', { name: 'Look' }).click();
	await expect(page.getByText(/“Every day”.* more \(95 %|“Every day”.*more/).first()).toBeVisible();
	await expect(verdict(page)).toContainText('is the cheapest');
	watched.settled();
});
