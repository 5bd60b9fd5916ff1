import { expect, test, type Page } from '@playwright/test';
import { hostileCards } from '../unit/content/hostile-cards.ts';
import { watch } from './watch.ts';

/** In the place of the first card of its lesson. */
const cards = hostileCards({ id: 'nobody-touched-it', lesson: 'loop' });

/** Notes in the page what must never happen: a script that ran, a policy that had to stop something. */
async function listen(page: Page) {
	await page.addInitScript(() => {
		const noted: string[] = [];
		const note = (what: string) => () => void noted.push(what);
		Object.assign(globalThis, { noted });
		for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) {
			Object.assign(globalThis, { [name]: note(name) });
		}
		addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
			noted.push(`${violatedDirective}: ${sample}`);
		});
	});
	return () => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
}

/** Puts cards where a back-up puts them. */
function keep(page: Page, own: typeof cards) {
	return page.evaluate(async (list) => {
		const database = await new Promise<IDBDatabase>((done, failed) => {
			const opening = indexedDB.open('fieldbook-study');
			opening.onsuccess = () => done(opening.result);
			opening.onerror = () => failed(opening.error);
		});
		const transaction = database.transaction('own', 'readwrite');
		for (const card of list) transaction.objectStore('own').put(card);
		await new Promise((done) => (transaction.oncomplete = done));
		database.close();
	}, own);
}

/** Opens every card of the list's page; which elements, attributes and links that draws. */
function openAll(page: Page) {
	return page.evaluate(async () => {
		const seen = new Set<string>();
		const list = document.querySelector('.browse > ul')!;
		const moment = () => new Promise((done) => setTimeout(done));
		for (const head of list.querySelectorAll<HTMLElement>('[aria-expanded]')) {
			if (head.ariaExpanded === 'false') head.click();
			const row = head.closest('li')!;
			for (let i = 0; i < 200 && !row.querySelector('[id$="-front"]'); i++) await moment();
			for (const element of [row, ...row.querySelectorAll('*')]) {
				seen.add(element.localName);
				for (const { name, value } of element.attributes) {
					seen.add(name === 'href' ? `href ${value}` : name);
				}
			}
		}
		return { rows: list.children.length, seen: [...seen] };
	});
}

const elements = 'li button span div p ul ol pre code strong em mark a';
const attributes =
	'class type id role rel href tabindex aria-expanded aria-controls aria-label data-pressed disabled';
const known = new Set(`${elements} ${attributes}`.split(' '));
const isKnown = (name: string) =>
	known.has(name) ||
	/^href (\S*\/lessons\/loop\/$|https:\/\/(example\.org|evil\.(org|example)))/.test(name);

test('three hundred hostile cards of one’s own are text, in the list and when they are asked', async ({
	page
}) => {
	const watched = watch(page);
	const noted = await listen(page);
	await page.goto('./cards/browse/');
	await expect(page.getByRole('button', { name: 'Write a card' })).toBeVisible();
	await keep(page, cards);
	await page.reload();
	await page.getByLabel('Kind').selectOption('own');
	await expect(page.getByText(`${cards.length} cards`)).toBeVisible();

	let rows = 0;
	for (const later = page.getByRole('button', { name: 'Later' }); ; await later.click()) {
		const opened = await openAll(page);
		expect(opened.seen.filter((name) => !isKnown(name))).toEqual([]);
		rows += opened.rows;
		if (await later.isDisabled()) break;
	}
	expect(rows).toBe(cards.length);

	// The page is as it was: it finds, edits and asks.
	await page.getByLabel('Search the cards').fill('onbeforetoggle');
	await expect(page.getByText('1 card', { exact: true })).toBeVisible();
	await page.locator('.browse > ul button').first().click();
	await page.getByRole('button', { name: 'Edit' }).click();
	await expect(page.getByLabel('Question')).toHaveValue(/popovertarget/);
	await expect(page.getByRole('group', { name: 'How it will look' })).toContainText('popover');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
	await expect(page).toHaveTitle(/^Browse the cards/);
	expect(await noted()).toEqual([]);

	await page.goto('./cards/?lesson=loop');
	await expect(page.getByText(/^1 of \d+/)).toBeVisible();
	await page.keyboard.press('Space');
	const answer = page.getByRole('group', { name: 'The answer' });
	await expect(answer).toContainText('<img src=x onerror=alert(1)> x');
	await expect(answer.locator('img, a[href^=javascript]')).toHaveCount(0);
	expect(await noted()).toEqual([]);
	watched.settled();
});
