import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

async function save(page: Page, kind: 'PNG' | 'SVG'): Promise<string> {
	const waiting = page.waitForEvent('download');
	await page.locator('.stage').getByRole('button', { name: kind, exact: true }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
	return download.path();
}

/** The size of a picture opened by itself, and how many of its pixels differ from its corner. */
async function opened(page: Page, address: string) {
	return page.evaluate(async (source) => {
		const image = new Image();
		image.src = source;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		let inked = 0;
		for (let at = 0; at < data.length; at += 4) {
			if (Math.abs((data[at] ?? 0) - (data[0] ?? 0)) > 24) inked++;
		}
		return { width: canvas.width, height: canvas.height, inked: inked / (data.length / 4) };
	}, address);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`a downloaded figure stands alone, ${colorScheme}`, async ({ browser }) => {
		const context = await browser.newContext({
			colorScheme,
			viewport: { width: 1280, height: 900 }
		});
		const page = await context.newPage();
		await page.goto('./labs/drift/#s=1~r=normal,0,1~m=0.5,1~n=5000~k=9', {
			waitUntil: 'networkidle'
		});
		const svg = readFileSync(await save(page, 'SVG'), 'utf8');
		expect(svg).not.toContain('var(--');
		expect(svg).not.toContain('http://fonts');
		expect(svg).toContain('data:font/woff2');
		expect(svg).toContain('5,000 rows a side');
		expect(svg).toContain('seed 9');
		expect(svg).toContain('#s=1~');
		const png = readFileSync(await save(page, 'PNG'));
		const blank = await context.newPage();
		const drawn = await opened(
			blank,
			`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
		);
		const painted = await opened(blank, `data:image/png;base64,${png.toString('base64')}`);
		expect(painted.width).toBe(2 * drawn.width);
		expect(painted.height).toBe(2 * drawn.height);
		expect(drawn.inked).toBeGreaterThan(0.02);
		expect(Math.abs(painted.inked - drawn.inked)).toBeLessThan(0.02);
		await context.close();
	});
}
