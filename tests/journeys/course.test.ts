import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('a way through the course is chosen and remembered', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./lessons/', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await page.getByText('Tomorrow morning').first().click();
	await expect(page.getByRole('heading', { name: 'Tomorrow morning' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Tonight/ })).toBeVisible();
	await page.reload({ waitUntil: 'networkidle' });
	await page.mouse.move(60, 60);
	await expect(page.getByRole('heading', { name: 'Tomorrow morning' })).toBeVisible();
	watched.settled();
});

test('where a reader stopped is kept, and a lesson read to its end is marked', async ({ page }) => {
	await page.goto('./lessons/canary/#guard', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await page.mouse.wheel(0, 60);
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('fieldbook/1/place')))
		.toContain('canary');
	await page.goto('./lessons/', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await expect(page.getByText('You stopped at')).toBeVisible();
	await page.goto('./lessons/canary/#say-it', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await page.mouse.wheel(0, 400);
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('fieldbook/1/read')))
		.toContain('canary');
	await page.goto('./lessons/', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await expect(page.getByRole('link', { name: /Lesson 9, Canary, read/ })).toBeVisible();
});

test('a stored place that makes no sense is left alone', async ({ page }) => {
	const watched = watch(page);
	await page.addInitScript(() => {
		localStorage.setItem('fieldbook/1/place', '{"lesson":7}');
		localStorage.setItem('fieldbook/1/read', '"everything"');
		localStorage.setItem('fieldbook/1/route', '"no-such-way"');
	});
	await page.goto('./lessons/', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await expect(page.getByRole('heading', { name: '1. The loop and the line' })).toBeVisible();
	await expect(page.getByText('You stopped at')).toHaveCount(0);
	watched.settled();
});
