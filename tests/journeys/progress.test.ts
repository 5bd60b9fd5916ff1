import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

test('an empty page says what will come; a first answer by key fills it', async ({ browser }) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const watched = watch(page);
	await page.goto('./progress/', { waitUntil: 'networkidle' });
	await expect(page.getByText('Nothing is here yet')).toBeVisible();
	await page.getByRole('link', { name: 'Answer the first card' }).click();
	await expect(page).toHaveURL(/\/cards\/$/);
	await page.goto('./cards/?lesson=canary');
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
	await page.keyboard.press('Space');
	await expect(page.getByRole('group', { name: 'How did it go?' })).toBeVisible();
	await page.keyboard.press('4');
	await expect(page.getByText(/^2 of \d+/)).toBeVisible();
	await page.goto('./progress/', { waitUntil: 'networkidle' });
	await expect(
		page.getByText('Of 1 card you have met, about 1 would be known today')
	).toBeVisible();
	await expect(page.getByText('1 of the last 14, 1 of the last 30')).toBeVisible();
	const table = page.locator('summary').filter({ hasText: 'Numbers as a table' }).first();
	await table.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('row', { name: /^\w+ 20\d\d 1 1 / })).toBeVisible();
	await expect(page.getByRole('row', { name: /^\d+ \w+ (0 )*1 1$/ })).toBeVisible();
	watched.settled();
	await context.close();
});

test('sixty learnt cards: retention against what was expected, the weakest first', async ({
	browser
}) => {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const watched = watch(page);
	// This page opens what is kept as it comes.
	await page.goto('./cards/browse/');
	await expect(page.getByLabel('Search the cards')).toBeVisible();
	await remember(page);
	await page.goto('./progress/', { waitUntil: 'networkidle' });
	await page.getByRole('heading', { name: 'Do you remember' }).scrollIntoViewIfNeeded();
	await expect(page.getByText(/You knew 57 of 60 cards that came back, 95 %/)).toBeVisible();
	await expect(page.getByText('The difference is no more than chance makes.')).toBeVisible();
	await page.getByRole('heading', { name: 'What is slipping' }).scrollIntoViewIfNeeded();
	await page.getByText('Question', { exact: true }).click();
	await page.getByRole('link', { name: 'Practise these' }).first().click();
	await expect(page).toHaveURL(/\/cards\/\?question=/);
	watched.settled();
	await context.close();
});

/** Two reviews of each of the first sixty cards: the second ten days after the first, three forgotten. */
async function remember(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const answer = await fetch('../deck.json');
		const { cards } = (await answer.json()) as { cards: { id: string }[] };
		const day = 86_400_000;
		const opening = indexedDB.open('fieldbook-study');
		const database = await new Promise<IDBDatabase>((resolve) => {
			opening.onsuccess = () => resolve(opening.result);
		});
		const change = database.transaction(['log', 'cards'], 'readwrite');
		for (const [index, { id: card }] of cards.slice(0, 60).entries()) {
			for (const [turn, at] of [Date.now() - 20 * day, Date.now() - 10 * day].entries()) {
				const grade = turn === 1 && index < 3 ? 1 : 3;
				const memory = {
					...{ stage: 2, due: at + 10 * day, stability: 10, difficulty: 5, interval: 10 },
					...{ step: 0, reviews: turn + 1, lapses: grade === 1 ? 1 : 0, last: at }
				};
				const after = { card, memory, suspended: false, buriedUntil: 0 };
				const event = { id: `${card} ${turn}`, at, day: new Date(at).toISOString().slice(0, 10) };
				const graded = { did: 'grade', grade, took: 5000, before: 2 * turn, after };
				change.objectStore('log').add({ ...event, card, ...graded });
				change.objectStore('cards').put({ ...after, lane: 'due', from: memory.due });
			}
		}
		await new Promise((resolve) => (change.oncomplete = resolve));
		database.close();
		localStorage.setItem('fieldbook/1/studied', 'true');
	});
}
