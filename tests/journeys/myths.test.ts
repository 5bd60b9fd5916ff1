import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

test('a claim is found by its words, and its figure asks before it shows', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./myths/', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await page.getByLabel('Find a claim').fill('z σ MDE');
	await expect(page.locator('article')).toHaveCount(1);
	const figure = page.locator('#figure-c1');
	await figure.scrollIntoViewIfNeeded();
	await figure.getByRole('button', { name: 'Show it' }).click();
	await expect(figure).toContainText('It is 50 %.');
	await figure
		.getByLabel('users an arm, in times of the sheet’s size', { exact: true })
		.press('Home');
	await expect(figure).toContainText('% of tests find an effect');
	watched.settled();
});

test('all twelve figures draw once they are reached', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./myths/', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	for (const id of ['c1', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'm1', 'm2', 'm3']) {
		await page.locator(`#correction-${id}`).scrollIntoViewIfNeeded();
		const figure = page.locator(`#figure-${id}`);
		await figure.getByRole('button', { name: 'Show it' }).click();
		await expect(figure).toContainText('You said');
		await expect(figure).not.toContainText('NaN');
	}
	watched.settled();
});

test('the quiz is played with the keyboard alone, and tells what was missed', async ({ page }) => {
	const watched = watch(page);
	await page.goto('./myths/', { waitUntil: 'networkidle' });
	await page.mouse.move(40, 40);
	await page.getByLabel('Part of the course').selectOption('The room');
	const start = page.getByRole('button', { name: 'Quiz yourself' });
	await start.focus();
	await page.keyboard.press('Enter');
	const quiz = page.getByRole('region', { name: 'Quiz' });
	await expect(quiz).toContainText('Claim 1 of 1');
	await quiz.getByRole('button', { name: 'Show the truth' }).focus();
	await page.keyboard.press('Enter');
	await quiz.getByRole('button', { name: 'I had not' }).focus();
	await page.keyboard.press('Enter');
	await expect(quiz).toContainText('You had 0 of 1.');
	await quiz.getByRole('button', { name: 'Those again' }).focus();
	await page.keyboard.press('Enter');
	await expect(quiz).toContainText('Claim 1 of 1');
	watched.settled();
});
