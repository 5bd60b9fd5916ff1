import { expect, test, type Page } from '@playwright/test';
import { settledText } from './settled-text.ts';
import { watch } from './watch.ts';

const part = './labs/rollout/your-guard/';

const verdict = (page: Page) => page.locator('article .verdict').first();
const text = (page: Page) => page.getByRole('textbox', { name: 'Your manifest' });
const readings = (page: Page) => page.getByRole('region', { name: 'Each line and what it means' });

const canary = `apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: mine }
spec:
  analysis:
    interval: 1m
    threshold: 2
    stepWeight: 50
    metrics:
      - name: request-success-rate
        thresholdRange: { min: 99 }
`;

test('a pasted Canary is read line by line, run, and travels in the link', async ({ page }) => {
	const watched = watch(page);
	await page.goto(part, { waitUntil: 'networkidle' });
	await expect(verdict(page)).toContainText('in 100 % of runs');
	await expect(readings(page)).toContainText('the first failed look stops the release');
	await text(page).fill(canary);
	await text(page).blur();
	await expect(readings(page)).toContainText('2 failed checks in all roll back');
	await expect(verdict(page)).not.toContainText('in 80 %');
	await expect(verdict(page)).toContainText('counted over 3,000 releases', { timeout: 15_000 });
	await expect(page).toHaveURL(/g=own~t=/);
	const said = await settledText(verdict(page));
	await page.reload({ waitUntil: 'networkidle' });
	await expect(text(page)).toHaveValue(canary);
	await expect.poll(() => verdict(page).innerText(), { timeout: 15_000 }).toBe(said);
	watched.settled();
});

test('what cannot be read is said with its line, and the last verdict stays', async ({ page }) => {
	const watched = watch(page);
	await page.goto(part, { waitUntil: 'networkidle' });
	const said = await settledText(verdict(page));
	await text(page).fill('kind: Rollout\nspec:\n\tstrategy: {}');
	await expect(page.getByRole('alert')).toContainText('Line 3 is not YAML');
	expect(await verdict(page).innerText()).toBe(said);
	await text(page).fill('kind: Deployment');
	await expect(page.getByRole('alert')).toContainText('Found “Deployment”');
	await page.getByRole('combobox', { name: 'Manifest' }).selectOption('argo-list');
	await expect(readings(page)).toContainText('Not understood: result is a list here');
	await expect(verdict(page)).toContainText('a healthy one in 100 %', { timeout: 15_000 });
	watched.settled();
});
