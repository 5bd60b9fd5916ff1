import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/rollout/odds/';
const verdict = (page: Page) => page.locator('article .verdict').first();

async function type(page: Page, name: string, value: string) {
	const box = page.getByRole('textbox', { name, exact: true });
	await box.fill(value);
	await box.press('Enter');
}

test('a guard is judged, moved along its curve, and the question is turned round', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto(part, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('Counted in 1,000 runs');
	await page.getByRole('button', { name: 'Draw on' }).click();
	await expect(verdict(page)).toContainText('Counted in 10,000 runs', { timeout: 30_000 });
	await expect(verdict(page)).toContainText(/a healthy one \(0.05.%\) in 5[4-7]/);
	const knob = page.getByRole('slider', { name: 'Error rate above, along the curve' });
	await knob.focus();
	await page.keyboard.press('PageUp');
	await expect(page).toHaveURL(/~g=e,0\.00[12]\d*,5/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await type(page, 'To be found, as a number', '0.5');
	await expect(page.locator('p.answer')).toContainText('an error rate of 0.5');
	await page.getByRole('radio', { name: 'I hold the button' }).check({ force: true });
	await expect(verdict(page)).toContainText('Nobody looks');
	watched.settled();
});
