import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

/** What the figure says, without the order in which its attributes were written. */
const shown = (page: Page) =>
	page.locator('[data-loop]').evaluate((figure) => {
		const marks = [...figure.querySelectorAll('use')].map((mark) =>
			['x', 'y', 'href'].map((name) => mark.getAttribute(name)).join(' ')
		);
		const paths = [...figure.querySelectorAll('path')].map((path) => path.getAttribute('d'));
		return { words: (figure as HTMLElement).innerText, marks, paths };
	});

/** Adds up from the first paint on how far anything moved by itself. */
async function watchShifts(page: Page) {
	await page.addInitScript(() => {
		const seen = { shift: 0 };
		Object.assign(window, { seen });
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.shift += (entry as { value?: number }).value ?? 0;
		});
		observer.observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as { seen?: { shift: number } }).seen?.shift);
}

test('the loop moves before anybody touches it, shifts nothing, and wakes on the same day', async ({
	page
}) => {
	const watched = watch(page);
	const shifted = await watchShifts(page);
	await page.goto('./', { waitUntil: 'networkidle' });
	const day = page.locator('.day b');
	await expect(day).not.toHaveText('74');
	await expect(day).toHaveText('120', { timeout: 20_000 });
	expect(await shifted()).toBeLessThan(0.001);
	const printed = await shown(page);
	await page.mouse.move(200, 300);
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('button', { name: 'Play again' })).toBeEnabled();
	expect(await shown(page)).toEqual(printed);
	watched.settled();
});

test('the first touch of the loop may be a decision', async ({ page }) => {
	await page.goto('./');
	await expect(page.locator('.score')).toContainText('1 retrain');
	await page.getByRole('button', { name: 'Retrain now' }).click();
	await expect(page.locator('.score')).toContainText('2 retrains');
	await expect(page.locator('.score')).not.toContainText('Retrained');
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
	await page.keyboard.press('r');
	await expect(page.locator('.score')).toContainText('3 retrains');
	await page.getByText('Numbers as a table').click();
	const rows = page.getByRole('region', { name: 'The loop, day by day' }).getByRole('row');
	await expect.poll(() => rows.count()).toBeGreaterThan(74);
});

test('the loop stands still on day 74 for those who asked for less motion', async ({ browser }) => {
	const context = await browser.newContext({ reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto('./', { waitUntil: 'networkidle' });
	await page.mouse.move(200, 300);
	await page.waitForTimeout(1000);
	await expect(page.locator('.day b')).toHaveText('74');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(page.locator('.day b')).not.toHaveText('74');
	await context.close();
});
