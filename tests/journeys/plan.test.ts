import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { watch } from './watch.ts';

test('a plan by keyboard: chosen, kept, into a calendar; the cards follow it and are let go of', async ({
	page
}) => {
	const watched = watch(page);
	await page.goto('./plan/', { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { name: 'One week, an hour a day' })).toBeVisible();
	await page.getByRole('button', { name: '1 week' }).focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('heading', { name: /you will know about \d+ of \d+ cards/ })
	).toHaveCount(1);
	await page.getByRole('button', { name: 'Keep this plan' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Kept on this device.')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Into my calendar' }).click();
	const file = await readFile(await (await saving).path(), 'utf8');
	expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(8);
	await page.goto('./cards/');
	await expect(page.getByText(/leads: \d+ new today/)).toBeVisible();
	const fresh = page.getByLabel('Left today').getByRole('definition').last();
	const planned = Number(await fresh.innerText());
	expect(planned).not.toBe(10);
	await page.getByRole('button', { name: 'Let go of it' }).click();
	await expect(fresh).toHaveText('10');
	await page.getByRole('button', { name: 'Follow the plan again' }).click();
	await expect(fresh).toHaveText(String(planned));
	// The front page is the day of whoever studies, with the same cards.
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1, name: /^Day 1\. Seven to go/ })).toBeVisible();
	await expect(page.getByRole('link', { name: `Start: ${planned}` })).toBeVisible();
	await expect(page.getByText(`0 of ${planned} new cards`)).toBeVisible();
	watched.settled();
});

test('the day of a returning reader keeps its room, and asks for a date gently', async ({
	page
}) => {
	const watched = watch(page);
	await page.addInitScript(() => {
		localStorage.setItem('fieldbook/1/read', '["loop"]');
		localStorage.setItem('fieldbook/1/place', '{"lesson":"canary","section":"time"}');
		let moved = 0;
		new PerformanceObserver((list) => {
			for (const shift of list.getEntries()) {
				moved += (shift as PerformanceEntry & { value: number }).value;
				document.documentElement.dataset['moved'] = String(moved);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('./', { waitUntil: 'networkidle' });
	await expect(page.getByRole('link', { name: /^Go on: 9\.\d/ })).toBeVisible();
	await expect(page.getByText('Interview prep you can run')).toBeHidden();
	const moved = await page.evaluate(() => document.documentElement.dataset['moved'] ?? '0');
	expect(Number(moved)).toBeLessThan(0.02);
	await page.getByRole('button', { name: 'No date yet' }).click();
	await expect(page.getByRole('heading', { name: 'No date, no hurry' })).toBeVisible();
	watched.settled();
});
