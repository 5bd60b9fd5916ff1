import { expect, test } from '@playwright/test';

test('the cheatsheet prints on two pages of A4, and nothing is cut off', async ({ page }) => {
	await page.goto('./cheatsheet/', { waitUntil: 'networkidle' });
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const text = pdf.toString('latin1');
	expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
	// A4 in points, give or take a rounding.
	const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
	expect(Number(width)).toBeCloseTo(595, -1);
	expect(Number(height)).toBeCloseTo(842, -1);

	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 725, height: 1050 });
	const cut = await page
		.locator('.sheet :is(a, h2)')
		.evaluateAll((lines) =>
			lines
				.filter((line) => line.scrollWidth > line.clientWidth + 1)
				.map((line) => line.textContent)
		);
	expect(cut).toEqual([]);
	const sizes = await page
		.locator('.sheet a')
		.evaluateAll((lines) =>
			lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize))
		);
	// 7 points in CSS pixels.
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual((7 * 96) / 72);
});

test('each line of the cheatsheet leads to a section that exists', async ({ page, request }) => {
	await page.goto('./cheatsheet/');
	const links = await page
		.locator('.sheet a')
		.evaluateAll((lines) => lines.map((line) => (line as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(80);
	const pages = new Map<string, string>();
	for (const link of new Set(links)) {
		const { pathname, hash } = new URL(link);
		const html = pages.get(pathname) ?? (await (await request.get(pathname)).text());
		pages.set(pathname, html);
		if (hash) expect(html, link).toContain(`id="${hash.slice(1)}"`);
	}
});
