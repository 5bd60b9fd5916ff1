import { expect, test, type Page } from '@playwright/test';
import { settledText } from './settled-text.ts';
import { watch } from './watch.ts';

const verdict = (page: Page) => page.locator('article .verdict').first();

async function open(page: Page, fragment = '') {
	await page.goto(`./labs/drift/stream/${fragment}`, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText(/rang|noticed|judge/);
}

test('a larger jump is noticed sooner, and Undo brings the first one back', async ({ page }) => {
	const watched = watch(page);
	await open(page);
	const first = await settledText(verdict(page));
	const size = page.getByRole('slider', { name: 'By how much' });
	await size.focus();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(verdict(page)).toContainText('A jump of 1 sd');
	await expect(page).toHaveURL(/#s=1~z=1~k=7/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText(first.split('.')[0] as string);
	watched.settled();
});

test('the same link shows the same alarms, and a broken part keeps the rest', async ({ page }) => {
	await open(page, '#s=1~f=burst~z=5~d=6~t=cusum:h:8~k=9');
	await expect(verdict(page)).toContainText('A burst of outliers of 5 sd');
	const readings = page.getByRole('region', { name: 'What each detector did' });
	await expect(readings).toContainText('h 8');
	const rows = await readings.locator('tr td:nth-child(3)').allInnerTexts();
	await page.reload({ waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('A burst of outliers of 5 sd');
	await expect.poll(() => readings.locator('tr td:nth-child(3)').allInnerTexts()).toEqual(rows);
	await page.goto('./labs/drift/stream/#s=1~f=storm~z=2~k=9');
	await expect(verdict(page)).toContainText('not a change this lab knows');
	await expect(verdict(page)).toContainText('A jump of 2 sd');
});

test('the stream plays, pauses and is scrubbed from the keyboard', async ({ page }) => {
	await open(page);
	const hour = page.getByRole('slider', { name: 'Hour of the stream' });
	await hour.focus();
	await page.keyboard.press('Home');
	await expect(hour).toHaveAttribute('aria-valuetext', 'hour 0');
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(hour).not.toHaveAttribute('aria-valuetext', 'hour 0');
	await page.getByRole('button', { name: 'Pause' }).click();
	await hour.focus();
	await page.keyboard.press('End');
	await expect(hour).toHaveAttribute('aria-valuetext', 'hour 1,680');
});

test('a stricter line moves along its curve, and its defaults come back', async ({ page }) => {
	await open(page);
	const line = page.getByRole('slider', { name: 'rings at, in sd' });
	await line.focus();
	await page.keyboard.press('Shift+ArrowRight');
	const readings = page.getByRole('region', { name: 'What each detector did' });
	await expect(readings).toContainText('h 6');
	await expect(readings.locator('tr').nth(1)).not.toContainText('…');
	await page.getByRole('button', { name: 'Reset CUSUM' }).click();
	await expect(readings).toContainText('h 5');
});
