import { expect, type Page } from '@playwright/test';

/**
 * Listens to a page for what must never happen: an error, a blocked script or style, a request to
 * another origin. Call `settled()` at the end.
 */
export function watch(page: Page) {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		const local = ['blob:', 'data:'].includes(url.protocol) || url.hostname === '127.0.0.1';
		if (!local) problems.push(`foreign request: ${request.url()}`);
	});
	return { settled: () => expect(problems).toEqual([]) };
}
