import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, flags } from './tests/journeys/find-browser.mjs';

const executablePath = await findBrowser();
// Found once: the workers read this file again and must agree on it.
process.env.JOURNEYS_PORT ??= String(await freePort());
const address = `http://127.0.0.1:${process.env.JOURNEYS_PORT}/`;

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

export default defineConfig({
	testDir: 'tests/journeys',
	testMatch: '**/*.test.ts',
	// The long run builds the site twice more, with 500 lessons and under a path, and times the core.
	testIgnore: process.env.DEEP === '1' ? [] : '**/{many-lessons,under-path,sharing,speed}.test.ts',
	// What each part of a lab shows in its own way, and the lab's first page shows in every run.
	grepInvert:
		process.env.DEEP === '1'
			? []
			: [
					/drift-(kinds|judges|stream|many|joint)\.test\.ts.*(link|preset)/,
					/axe objects to nothing with/
				],
	fullyParallel: true,
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 15_000 },
	retries: 0,
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	outputDir: 'test-results/journeys',
	use: {
		baseURL: address,
		// Each test is a first visit, and would fetch the whole site for offline reading. Journeys that
		// are about it allow it, and in the long run every page has it.
		serviceWorkers: process.env.DEEP === '1' ? 'allow' : 'block',
		launchOptions: { args: flags, ...(executablePath ? { executablePath } : {}) }
	},
	webServer: {
		command: `node tests/journeys/serve.mjs build ${process.env.JOURNEYS_PORT}`,
		url: address,
		reuseExistingServer: false
	}
});
