import { expect, test } from '@playwright/test';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { kB, sent } from './budgets.ts';

const fontBudget = 90 * kB;
const precacheBudget = 3000 * kB;

const files = () =>
	readdirSync('build', { recursive: true })
		.map((file) => join('build', String(file)))
		.filter((file) => statSync(file).isFile());

test('all fonts together stay within their budget', () => {
	const fonts = files().filter((file) => file.endsWith('.woff2'));
	expect(fonts.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(fontBudget);
});

test('what is fetched for offline reading stays under 3 MB, compressed as hosts send it', () => {
	const isRead = (file: string) =>
		file.startsWith(join('build', 'data')) ||
		/^about.numbers.(?!index\.html$|__data\.json$)/.test(relative('build', file));
	const kept = files().filter((file) => !isRead(file));
	const bytes = kept.reduce((sum, file) => sum + sent(file), 0);
	console.log(`kept for offline reading: ${(bytes / kB).toFixed(0)} kB`);
	expect(bytes).toBeLessThanOrEqual(precacheBudget);
});
