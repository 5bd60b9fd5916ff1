import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/rollout/';

const verdict = (page: Page) => page.locator('article .verdict').first();
const playhead = (page: Page) => page.getByRole('slider', { name: 'Playhead' });
const log = (page: Page) => page.locator('article ol li');

async function open(page: Page, fragment = '') {
	await page.goto(part + fragment, { waitUntil: 'networkidle' });
	await expect(playhead(page)).toBeVisible();
}

test('a release is played, scrubbed by keys, and another plan changes its end', async ({
	page
}) => {
	const watched = watch(page);
	await open(page);
	await expect(verdict(page)).toContainText('Rolled back at 09:30');
	await expect(log(page)).toHaveCount(7);
	await playhead(page).focus();
	await page.keyboard.press('Home');
	await expect(log(page)).toHaveCount(2);
	await expect(page.getByRole('heading', { name: 'The bill so far' })).toBeVisible();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(playhead(page)).toHaveAttribute('aria-valuetext', '09:10');
	await page.getByRole('button', { name: 'Play' }).press('Enter');
	await expect(log(page).filter({ hasText: 'Rolled back.' })).toBeVisible();
	await page.getByRole('button', { name: 'Pause' }).press('Enter');
	await page.getByLabel('Strategy').selectOption('All at once');
	await expect(verdict(page)).toContainText('The fault went out with it');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('Rolled back at 09:30');
	watched.settled();
});

test('the link opens the same release, and a broken part or step costs only itself', async ({
	page
}) => {
	await open(page, '#s=1~p=g,10-25-50-100,60,2~g=e,0.001,5,1,1~q=2~t=9,4~d=0~k=9');
	await expect(page.getByText('seed 9', { exact: true })).toBeVisible();
	await expect(verdict(page)).toContainText('60 requests to the new model');
	const said = await verdict(page).locator('.line').innerText();
	await page.reload({ waitUntil: 'networkidle' });
	await expect(verdict(page).locator('.line')).toHaveText(said);
	const steps = page.getByLabel('Steps, % of the traffic');
	await steps.fill('25, 10');
	await steps.press('Enter');
	await expect(page.locator('article')).toContainText('10 % cannot follow 25 %');
	await expect(verdict(page).locator('.line')).toHaveText(said);
	await page.goto(`${part}#s=1~q=NaN~t=9,4~d=0~k=9`, { waitUntil: 'networkidle' });
	await expect(page.locator('article')).toContainText('“NaN” is not a number of requests a second');
});

test('whoever holds the button is told nothing in advance, and rolls back', async ({ page }) => {
	await open(page);
	await page.getByRole('radio', { name: 'I hold the button' }).check({ force: true });
	await expect(verdict(page)).toContainText('09:00, 5 % on the new model. You hold the button.');
	await expect(page.locator('article')).not.toContainText('The fault begins');
	await page.getByRole('textbox', { name: 'Time, as a number' }).fill('09:20');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Roll back' }).click();
	await expect(log(page).filter({ hasText: 'You rolled back.' })).toBeVisible();
	await expect(page).toHaveURL(/~o=20r~/);
	await playhead(page).focus();
	await page.keyboard.press('End');
	await expect(verdict(page)).toContainText('Rolled back at 09:20, 20 min after the fault began');
});
