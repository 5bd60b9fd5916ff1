import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/rollout/sticky/';

const verdict = (page: Page) => page.locator('article .verdict').first();
const day = (page: Page) =>
	page.getByRole('slider', { name: 'The day one looks, or rolls back', exact: true });

async function open(page: Page, fragment = '') {
	await page.goto(part + fragment, { waitUntil: 'networkidle' });
	await expect(day(page)).toBeVisible();
}

test('a session meets, a hash does not, and a cookie of the canary alone takes the traffic', async ({
	page
}) => {
	const watched = watch(page);
	await open(page);
	await expect(verdict(page)).toContainText('At 10 % of the traffic, 48 % of the users');
	const memory = page.getByRole('combobox', { name: 'What remembers a user’s version' });
	await memory.selectOption({ label: 'A hash of the user' });
	await expect(verdict(page)).toContainText('Nobody has seen both versions.');
	await memory.selectOption({ label: 'A cookie for the canary only' });
	await page.getByRole('combobox', { name: 'The cookie lives' }).selectOption('1');
	await expect(verdict(page)).toContainText('57 % of the requests');
	await expect(page).toHaveURL(/~a=o~c=1~|=1~a=o~c=1~/);
	watched.settled();
});

test('the day is dragged and stepped, and a broken link keeps the rest', async ({ page }) => {
	const watched = watch(page);
	await open(page, '#s=1~a=c~s=0.9,0~u=1,0.8,5~d=14,7~k=3');
	await expect(page.locator('article')).toContainText('between 0.01 and 0.5');
	await day(page).press('ArrowRight');
	await expect(day(page)).toHaveAttribute('aria-valuetext', 'day 7.25');
	const box = await day(page).boundingBox();
	if (!box) throw new Error('no handle');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 120, y, { steps: 5 });
	await page.mouse.up();
	await expect(verdict(page)).not.toContainText('by day 7.25');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('by day 7.25');
	watched.settled();
});
