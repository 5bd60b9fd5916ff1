import { expect, test, type Page } from '@playwright/test';
import { watch } from './watch.ts';

const plan = './labs/experiment/';
const peeking = './labs/experiment/peeking/';
const bandit = './labs/experiment/bandit/';
const interleaving = './labs/experiment/interleaving/';
const verdict = (page: Page) => page.locator('article .verdict').first();

async function type(page: Page, name: string, value: string) {
	const box = page.getByRole('textbox', { name, exact: true });
	await box.fill(value);
	await box.press('Enter');
}

test('a plan is read, moved by both handles, turned round and taken away', async ({ page }) => {
	const watched = watch(page);
	await page.goto(plan, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('31,234 users an arm: 3 full weeks');
	const knob = page.getByRole('slider', { name: 'Power, along the curve' });
	await knob.focus();
	await page.keyboard.press('PageUp');
	await expect(verdict(page)).toContainText('85 times in 100');
	await expect(page).toHaveURL(/~l=0.05,0.85,2/);
	await page.getByRole('slider', { name: 'Users an arm, and with them the effect' }).focus();
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/~e=0.005\d+/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdict(page)).toContainText('31,234 users an arm');
	await page.getByRole('button', { name: 'Run 1,000 experiments of each size' }).click();
	await expect(page.getByRole('row', { name: /31,234, no difference/ })).toContainText('of 1,000');
	await type(page, 'Smallest effect worth seeing, as a number', '50');
	await type(page, 'Rate today, as a number', '80');
	await expect(page.getByRole('alert').filter({ hasText: 'more than everybody' })).toBeVisible();
	await page.getByRole('button', { name: 'The same faces again' }).click();
	await expect(verdict(page)).toContainText('8 full weeks');
	await type(page, 'Time you have, as a number', '4');
	await expect(page.locator('p.answer')).toContainText('In 4 weeks');
	await page.getByRole('slider', { name: 'Time you have, along the axis' }).press('ArrowRight');
	await expect(page.locator('p.answer')).toContainText('In 5 weeks');
	await page.getByText('Reproduce: Python, R, by hand').click();
	await page.getByRole('tab', { name: 'By hand' }).click();
	await expect(page.getByRole('tabpanel')).toContainText('31,234 users in the control');
	watched.settled();
});

test('tests are looked at too often, by a rule, and with a true effect', async ({ page }) => {
	const watched = watch(page);
	await page.goto(peeking, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('190 of 1,000 tests found a difference');
	await type(page, 'Looks, as a number', '5');
	await expect(verdict(page)).toContainText(/Exact: 14.2.% where 5.% was promised/);
	await expect(page.locator('p.answer')).toContainText(/in 34.4.% of 1,000 tests/);
	await type(page, 'Users a side at the end, as a number', '5000');
	await expect(page.locator('p.answer')).not.toContainText('34.4');
	await page.getByRole('button', { name: 'Undo' }).click();
	await page
		.getByRole('button', { name: /^O’Brien-Fleming/ })
		.last()
		.click();
	await expect(verdict(page)).toContainText(/Exact: 5.0.%/);
	await page.getByText('A true effect', { exact: true }).click();
	await type(page, 'What the change adds, as a number', '-5');
	await type(page, 'Rate today, as a number', '2');
	await expect(page.getByRole('alert').filter({ hasText: 'between 0 and 100 %' })).toBeVisible();
	await page.getByRole('button', { name: 'The winner’s curse' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'between 0 and 100 %' })).toBeHidden();
	await expect(verdict(page)).toContainText('3.39 times the effect');
	await expect(page).toHaveURL(/#s=1~b=0.05~e=0.004~l=14$/);
	watched.settled();
});

test('bandits are run to the end, in another world, and stopped', async ({ page }) => {
	const watched = watch(page);
	await page.goto(bandit, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('Thompson sampling lost least');
	await page.getByRole('button', { name: 'Run all 1,000' }).click();
	await expect(page.getByText('1,000 of 1,000 runs of each policy')).toBeVisible({
		timeout: 30_000
	});
	await expect(verdict(page)).toContainText('C is reported 1.05 points too low');
	await type(page, 'Users, as a number', '2000');
	await page.getByRole('button', { name: 'UCB1', exact: true }).click();
	await expect(page).toHaveURL(/#s=1~n=2000~p=u$/);
	await page.getByRole('button', { name: 'Half way they swap' }).click();
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Run all 1,000' })).toBeVisible();
	await expect(verdict(page)).toContainText('a fixed split 300');
	watched.settled();
});

test('two rankers are compared both ways, to the end, and the older way', async ({ page }) => {
	const watched = watch(page);
	await page.goto(interleaving, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('users to say “B” 80 times in 100');
	await page.getByRole('button', { name: 'Run all 200' }).click();
	await expect(page.getByText('200 of 200 experiments')).toBeVisible({ timeout: 45_000 });
	await expect(verdict(page)).toContainText('about 1,200 users');
	await page.getByRole('button', { name: 'Users who see it all' }).click();
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await expect(page).toHaveURL(/#s=1~s=1$/);
	await expect(page.getByRole('heading', { name: 'Balanced: 6 for B, 2 for A' })).toBeVisible();
	watched.settled();
});
