import { expect, test, type Page } from '@playwright/test';
import { objections } from './objections.ts';
import { watch } from './watch.ts';

const lab = './labs/drift/';

/** The verdict line, once the lab has measured. */
const verdict = (page: Page) => page.locator('article .verdict').first();
const shift = (page: Page) => page.locator('svg [role="slider"][aria-label^="Shift"]');

async function open(page: Page, fragment = '') {
	await page.goto(`${lab}${fragment}`, { waitUntil: 'networkidle' });
	await expect(shift(page).or(page.locator('main h2')).first()).toBeVisible();
}

test('dragging the tab moves the sample, every detector and the link', async ({ page }) => {
	const watched = watch(page);
	await open(page);
	await expect(verdict(page)).toContainText('Drift, and a small one.');
	await shift(page).scrollIntoViewIfNeeded();
	const handle = await shift(page).boundingBox();
	if (!handle) throw new Error('The handle is not on the page.');
	const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 120, y, { steps: 12 });
	await page.mouse.up();
	await expect(verdict(page)).toContainText('Drift.');
	await expect(page).toHaveURL(/#s=1~.*m=/);
	const moved = Number(await shift(page).getAttribute('aria-valuenow'));
	expect(moved).toBeGreaterThan(0.4);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(shift(page)).toHaveAttribute('aria-valuenow', '0.02');
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(shift(page)).toHaveAttribute('aria-valuenow', String(moved));
	watched.settled();
});

test('the lab works from the keyboard alone', async ({ page }) => {
	await open(page);
	await shift(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(shift(page)).toHaveAttribute('aria-valuenow', '0.03');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(shift(page)).toHaveAttribute('aria-valuenow', '0.13');
	await page.keyboard.press('End');
	await expect(shift(page)).toHaveAttribute('aria-valuenow', '5');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(shift(page)).toHaveAttribute('aria-valuenow', '0.02');
});

test('the same link shows the same numbers after a reload', async ({ page }) => {
	await open(page, '#s=1~r=gamma,2,10~m=0.3,1.2~n=5000~k=42');
	const panel = page.getByRole('region', { name: 'All detectors' });
	await expect(panel).toContainText('Kolmogorov');
	await expect(panel.getByText('from before')).toHaveCount(0);
	const first = await panel.innerText();
	await page.reload({ waitUntil: 'networkidle' });
	await expect(panel.getByText('from before')).toHaveCount(0);
	await expect.poll(() => panel.innerText()).toBe(first);
});

test('Back leaves the lab, however much was moved', async ({ page }) => {
	await page.goto('./labs/');
	await page.locator('main a[href*="drift"]').first().click();
	await expect(page.locator('h1')).toContainText('Drift Lab');
	await page.getByRole('button', { name: 'Euros became cents' }).click();
	await page.getByRole('button', { name: 'A new category' }).click();
	await expect(page).toHaveURL(/#s=1/);
	await page.goBack();
	await expect(page).toHaveURL(/\/labs\/$/);
});

test('the skip link moves the focus and leaves the state in the address', async ({ page }) => {
	const fragment = '#s=1~r=normal,0,1~m=0.5,1~n=2000~k=9';
	await open(page, fragment);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	expect(new URL(page.url()).hash).toBe(fragment);
});

test('every preset opens with its question and nothing broken', async ({ page }) => {
	const watched = watch(page);
	await open(page);
	const presets = page.getByRole('group', { name: 'Situations to try' }).getByRole('button');
	expect(await presets.count()).toBe(8);
	for (let index = 0; index < 8; index += process.env.DEEP === '1' ? 1 : 3) {
		await presets.nth(index).click();
		await expect(presets.nth(index)).toHaveAttribute('aria-pressed', 'true');
		await expect(verdict(page)).not.toContainText('should be');
		await page.waitForTimeout(400);
	}
	watched.settled();
});

const broken = [
	['#s=1~n=-4', 'between 20 and 1,000,000'],
	['#s=1~r=cauchy,0,1', 'not a shape this lab knows'],
	['#s=9~n=100', 'another version'],
	['#s=1~o=<script>alert(1)</script>', 'not a kind of data'],
	[`#s=1~g=${'a.1.1,'.repeat(500)}`, 'longer than']
] as const;

test('a bad link gets a sentence and a working lab', async ({ page }) => {
	const watched = watch(page);
	// The sentence for each is tested where links are read.
	for (const [fragment, sentence] of process.env.DEEP === '1' ? broken : broken.slice(2, 4)) {
		await page.goto('about:blank');
		await open(page, fragment);
		await expect(verdict(page), fragment).toContainText(sentence);
		await shift(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(shift(page), fragment).not.toHaveAttribute('aria-valuenow', '0.02');
	}
	watched.settled();
});

test('a number out of range is refused in a sentence and the old one kept', async ({ page }) => {
	await open(page);
	const box = page.getByRole('textbox', { name: /Rows a side/ }).first();
	await box.fill('5');
	await box.press('Enter');
	await expect(page.locator('main')).toContainText('1,000,000');
	await expect(verdict(page)).toContainText('200,000 rows');
});

/** The state of the printed page is looked at with every other page. */
const states = {
	'a painted histogram': '#s=1~o=p~n=5000~k=7',
	categories: '#s=1~o=c~n=4000~k=7'
};

for (const [name, fragment] of Object.entries(states)) {
	test(`axe objects to nothing with ${name}`, async ({ browser }) => {
		const context = await browser.newContext({
			viewport: { width: 390, height: 900 },
			colorScheme: 'light',
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		await page.goto(`${lab}${fragment}`, { waitUntil: 'networkidle' });
		expect(await objections(page), '390 px, light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await objections(page, { only: 'contrast' }), '390 px, dark').toEqual([]);
		if (process.env.DEEP === '1') {
			await page.setViewportSize({ width: 1440, height: 900 });
			expect(await objections(page), '1440 px, dark').toEqual([]);
		}
		await context.close();
	});
}
