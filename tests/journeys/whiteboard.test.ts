import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('three boards by key: an order, places, numbers; what was drawn is remembered', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto('./interview/whiteboard/', { waitUntil: 'networkidle' });
	const draw = (title: string) => page.getByRole('button', { name: `Draw it: ${title}` });

	await draw('The stages of a release').press('Enter');
	const first = page
		.getByRole('list')
		.filter({ hasText: 'Take the old model' })
		.locator('li')
		.first();
	const text = (await first.locator('.text').textContent()) ?? '';
	const down = page.getByRole('button', { name: `Move down: ${text}` });
	await down.press('ArrowDown');
	await expect(down).toBeFocused();
	await expect(first).not.toContainText(text);
	await page.getByRole('button', { name: 'Leave the board' }).press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).press('Enter');
	await page.getByRole('button', { name: 'That is the order' }).press('Enter');
	await expect(page.getByText('of 7 rules hold.')).toBeVisible();

	await page.getByRole('button', { name: 'Leave the board' }).click();
	await draw('Where each check belongs').press('Enter');
	await page.getByRole('button', { name: 'P99 under the load' }).press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Check it as it is' }).press('Enter');
	await expect(page.getByText('1 of 10 are in their place.')).toBeVisible();

	await page.getByRole('button', { name: 'Leave the board' }).click();
	await draw('The numbers of a canary').click();
	await page.getByLabel('Requests that the canary gets').fill('many');
	await page.getByRole('button', { name: 'Check the numbers' }).press('Enter');
	await page.getByText('That is no number').waitFor();
	await page.getByLabel('Requests that the canary gets').fill('');
	await page.getByRole('button', { name: 'Check the numbers' }).press('Enter');
	await expect(page.getByText('0 of 4 numbers are right.')).toBeVisible();
	await page.getByRole('button', { name: 'Leave the board' }).click();
	await expect(page.getByText(/Drawn once, last 0\s%/).first()).toBeVisible();
	watched.settled();
});
