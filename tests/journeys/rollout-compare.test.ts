import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/rollout/compare/';

const verdict = (page: Page) => page.locator('article .verdict').first();
const row = (page: Page, name: string) =>
	page.locator('.bills tr', { has: page.getByRole('link', { name, exact: true }) });

test('another day, other days, another guard; a plan opens as a release with the same link', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto(part, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('Shadow served no failed answer');
	await expect(row(page, 'All at once')).toContainText('5,684');
	await page.getByRole('button', { name: 'Another day' }).first().click();
	await expect(verdict(page)).toContainText('seed 8');
	await page.getByRole('button', { name: '20 days' }).click();
	await expect(verdict(page)).toContainText('On 20 days, failed answers');
	await page.getByLabel('Planted in the new model').selectOption('None: the model is sound');
	await expect(verdict(page)).toContainText('sound model');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('Shadow served no failed answer');
	await row(page, 'Gradual').getByRole('link').click();
	await expect(page).toHaveURL(/labs\/rollout\/#s=1~p=g,10-25-50-100,36,1~.*~k=8$/);
	await expect(verdict(page)).toContainText('Rolled back at');
	const parts = page.getByRole('navigation', { name: 'Parts of the Rollout Lab' });
	await parts.getByRole('link', { name: 'All strategies, one day' }).click();
	await expect(page).toHaveURL(/compare\/#s=1~p=g,10-25-50-100,36,1~/);
	await expect(row(page, 'Gradual')).toContainText('your plan');
	await page.goto(`${part}#s=1~q=NaN~t=9,4~d=0~k=9`, { waitUntil: 'networkidle' });
	await expect(page.locator('article')).toContainText('“NaN” is not a number of requests a second');
	watched.settled();
});
