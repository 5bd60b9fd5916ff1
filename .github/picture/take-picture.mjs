import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { findBrowser, flags } from '../../tests/journeys/find-browser.mjs';
import { serve } from '../../tests/journeys/serve.mjs';

/** Takes the README's picture from the built site: `npm run build`, then `npm run picture`. */
const executablePath = await findBrowser();
const server = await serve('build', 4799);
const browser = await chromium.launch({
	args: flags,
	...(executablePath ? { executablePath } : {})
});
const page = await browser.newPage({
	viewport: { width: 1280, height: 860 },
	deviceScaleFactor: 1.5
});
await page.goto('http://127.0.0.1:4799/labs/drift/', { waitUntil: 'networkidle' });
await page.waitForTimeout(800);
await page.screenshot({ path: join(import.meta.dirname, 'drift-lab.png') });
await browser.close();
server.close();
