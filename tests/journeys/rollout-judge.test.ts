import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const part = './labs/rollout/judge/';

const verdict = (page: Page) => page.locator('article .verdict').first();
const point = (page: Page, interval: number) =>
	page.getByRole('slider', { name: `Canary, interval ${interval}`, exact: true });

async function open(page: Page, fragment = '') {
	await page.goto(part + fragment, { waitUntil: 'networkidle' });
	await expect(point(page, 1)).toBeVisible();
}

test('seven of ten pass; dragged by hand, the ninth is stopped, and Undo brings it back', async ({
	page
}) => {
	const watched = watch(page);
	await open(page);
	await expect(verdict(page)).toContainText('Pass: Kayenta lets a canary through with 64 times');
	await page
		.getByRole('textbox', { name: 'Intervals of ten that are worse, as a number' })
		.fill('8');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('73 times as many errors');
	const box = await point(page, 9).boundingBox();
	if (!box) throw new Error('no point');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y - 170, { steps: 6 });
	await page.mouse.up();
	await expect(verdict(page)).toContainText('High: Kayenta stops');
	await expect(page).toHaveURL(/~d=9:\d+~/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('Pass: Kayenta lets');
	watched.settled();
});

test('points and map move by keys, the score follows, and a broken link keeps the rest', async ({
	page
}) => {
	const watched = watch(page);
	await open(page, '#s=1~m=l,0.01~w=10,1.02~a=9~k=3');
	await expect(page.locator('article')).toContainText('between 1 and 3');
	await expect(verdict(page)).toContainText('High: Kayenta stops a canary with 2.2 % more latency');
	const before = await point(page, 3).getAttribute('aria-valuetext');
	await point(page, 3).press('Shift+ArrowUp');
	await expect(point(page, 3)).not.toHaveAttribute('aria-valuetext', before ?? '');
	await expect(page.getByText('Score 80 of 100')).toBeVisible();
	await page.getByRole('checkbox', { name: /^It is critical/ }).check({ force: true });
	await expect(page.getByText('Score 0: a critical metric')).toBeVisible();
	await page.getByRole('slider', { name: 'Worse intervals on the map' }).press('Home');
	await expect(verdict(page)).toContainText('Pass: Kayenta lets');
	watched.settled();
});
