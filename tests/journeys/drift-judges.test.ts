import { expect, test, type Page } from '@playwright/test';
import { settledText } from './settled-text.ts';
import { watch } from './watch.ts';

const part = './labs/drift/judges/';
const verdict = (page: Page) => page.locator('article .verdict').first();
const rules = (page: Page) => page.getByRole('region', { name: 'All rules' });

test('moving the shift changes who rings, by keyboard, and undo brings it back', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto(part, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('five judges: three ring, two sleep');
	const shift = page.getByRole('slider', { name: 'Shift of the current window' });
	await shift.focus();
	await page.keyboard.press('End');
	await expect(verdict(page)).toContainText('all five ring');
	await expect(page).toHaveURL(/#s=1~.*m=5,1/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('three ring, two sleep');
	watched.settled();
});

test('part one’s link opens here, and the same numbers come back after a reload', async ({
	page
}) => {
	await page.goto(`${part}#s=1~o=c~r=normal,0,1~m=0,1~n=1001~k=7`, { waitUntil: 'networkidle' });
	await expect(rules(page)).toContainText('Jensen–Shannon distance, nats');
	// What other days would have said comes last, once they are counted.
	await expect(verdict(page)).toContainText('would not have rung anyway');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	const said = await settledText(verdict(page));
	await page.reload({ waitUntil: 'networkidle' });
	await expect(rules(page)).toContainText('Jensen–Shannon distance, nats');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await expect.poll(() => verdict(page).innerText()).toBe(said);
	// The parts share the pair of windows.
	await page.getByRole('link', { name: 'One feature' }).click();
	await expect(page).toHaveURL(/labs\/drift\/#s=1~o=c.*n=1001/);
});

test('a situation is opened, and a damaged link keeps what it can', async ({ page }) => {
	await page.goto(`${part}#s=1~m=0.3,1~n=ten~k=7`, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('“ten” is not a number of rows');
	await expect(page.getByLabel('Shift of the current window').first()).toHaveValue(/./);
	await page.getByRole('button', { name: 'One-sided: a fall' }).click();
	await expect(verdict(page)).not.toContainText('“ten”');
	await expect(rules(page)).toContainText(
		'One-sided rank test sleeps because the one-sided p is 1.000'
	);
});
