import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

// The first of them has the network off.
test.use({ serviceWorkers: 'allow' });

/** Opens the cards of a lesson, which are asked at once. */
async function open(page: Page, query = '?lesson=canary') {
	await page.goto(`./cards/${query}`);
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
}

/** How a card of each kind is answered by key. */
const answers: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	Recall: (page) => page.keyboard.press('Space'),
	'Fill the gap': (page) => page.keyboard.press('Space'),
	Scenario: (page) => page.keyboard.press('Space'),
	Choose: (page) => page.keyboard.press('1'),
	'Find the flaw': (page) => page.keyboard.press('2'),
	'Work it out': async (page) => {
		await expect(page.getByLabel(/^Your number/)).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.type('12.5');
		await page.keyboard.press('Enter');
	}
};

/** Looks at the answer of the card at hand and grades it; its kind. */
async function answer(page: Page, grade: string): Promise<string> {
	const kind = (await page.locator('article header span').innerText()).replace(/,.*/, '');
	await answers[kind]?.(page);
	await expect(page.getByRole('group', { name: 'How did it go?' })).toBeVisible();
	await page.keyboard.press(grade);
	return kind;
}

/** Writes at the end of the card at hand, as long as the keys say so. */
async function edit(page: Page, words: string) {
	await page.keyboard.press('e');
	await expect(page.getByLabel('Question')).toBeFocused();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(words);
	const keep = page.getByRole('button', { name: 'Keep this card' });
	while (!(await keep.evaluate((button) => button === document.activeElement))) {
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
}

test('all kinds of cards are answered by keyboard alone, with the network off', async ({
	page,
	context
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await open(page, '?lesson=maturity');
	await expect(page.locator('footer')).toContainText('ready offline', { ignoreCase: true });
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByText(/^1 of 9/)).toBeVisible();
	const question = page.locator('article').first();
	const first = await question.innerText();
	const kinds = new Set([await answer(page, '1')]);
	await expect.poll(() => question.innerText()).not.toBe(first);
	const second = await question.innerText();
	await page.keyboard.press('u');
	await expect(page.getByText('Taken back: “again”.')).toBeVisible();
	await expect.poll(() => question.innerText()).toBe(first);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.keyboard.press('Escape');
	for (const [key, said, back] of [
		['s', /^Suspended/, 'Awake again.'],
		['b', 'Put off until tomorrow.', 'No longer put off.']
	] as const) {
		await page.keyboard.press(key);
		await expect(page.getByText(said)).toBeVisible();
		await expect.poll(() => question.innerText()).toBe(second);
		await page.keyboard.press('u');
		await expect(page.getByText(back)).toBeVisible();
	}
	await edit(page, ' Say it to a friend.');
	await expect(question).toContainText('Say it to a friend.');
	for (let place = 1; place <= 9; place++) {
		await expect(page.getByText(new RegExp(`^${place} of 9`))).toBeVisible();
		// A key while an answer is being kept is taken for a slip.
		await expect(page.getByRole('button', { name: /^Show the answer/ })).toBeVisible();
		kinds.add(await answer(page, '4'));
	}
	await expect(page.getByText('That is all of these for today.')).toBeVisible();
	expect([...kinds].sort()).toEqual(Object.keys(answers).sort());
	expect(errors).toEqual([]);
});

test('a session on a phone, which a reload does not forget', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const watched = watch(page);
	await open(page);
	await page.getByRole('button', { name: /^Show the answer/ }).tap();
	await page.getByRole('button', { name: /^Easy/ }).tap();
	await expect(page.getByText(/^2 of \d+/)).toBeVisible();
	const left = await page.getByLabel('Left today').innerText();
	await page.reload();
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
	await expect.poll(() => page.getByLabel('Left today').innerText()).toBe(left);
	watched.settled();
	await context.close();
});

test('a card of one’s own is written, kept, and opened in the list', async ({ page }) => {
	await page.goto('./cards/browse/');
	await page.getByRole('button', { name: 'Write a card' }).click();
	await expect(page.getByLabel('Question')).toBeFocused();
	await page.keyboard.type('Two lines,  \nand a {{c1::gap}}');
	await page.getByRole('button', { name: 'Keep this card' }).click();
	await expect(page.getByText('The card is kept.')).toBeVisible();
	const row = page.locator('.browse > ul > li').first();
	await expect(row.getByRole('button', { expanded: true })).toBeFocused();
	// A line that was broken is broken.
	const paragraph = row.locator('p').first();
	expect(await paragraph.evaluate((p) => (p as HTMLElement).innerText)).toBe(
		'Two lines,\nand a gap'
	);
});
