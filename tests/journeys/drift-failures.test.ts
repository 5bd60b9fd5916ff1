import { expect, test, type Page } from '@playwright/test';

/** Workers that break at the first message for as long as the page says so. */
function breakable() {
	const Whole = window.Worker;
	window.Worker = class extends Whole {
		override postMessage(message: unknown, options?: unknown) {
			if (!('broken' in window)) return super.postMessage(message, options as Transferable[]);
			setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'broken' })));
		}
	};
}

const breakWorkers = (page: Page) =>
	page.evaluate(() => void Object.assign(window, { broken: true }));
const mendWorkers = (page: Page) =>
	page.evaluate(() => void Reflect.deleteProperty(window, 'broken'));

const verdict = (page: Page) => page.locator('article .verdict').first();

/** Some of the parts; the long run breaks the Workers of all of them. */
const parts = ['', 'how-often', 'joint'];
const others = ['many', 'kinds', 'stream', 'judges', 'table'];

for (const part of process.env.DEEP === '1' ? [...parts, ...others] : parts) {
	test(`a Worker that fails says so and is tried again: /labs/drift/${part}`, async ({ page }) => {
		await page.addInitScript(breakable);
		await page.goto(`./labs/drift/${part && `${part}/`}`, { waitUntil: 'networkidle' });
		const before = (await verdict(page).locator('p').first().innerText()).trim();
		await breakWorkers(page);
		await page
			.locator('.try button')
			.nth(part ? 5 : 1)
			.click();
		const note = page.getByRole('alert').filter({ hasText: 'broke off' }).first();
		await expect(note).toContainText(/from before|was kept|stands/);
		await expect(page.locator('article svg').first()).toBeVisible();
		await mendWorkers(page);
		await note.getByRole('button', { name: 'Try again' }).click();
		await expect(verdict(page).locator('p').first()).not.toHaveText(before);
		await expect(page.getByText('broke off')).toHaveCount(0);
	});
}
