import { defineConfig } from '@playwright/test';
import { findBrowser, flags } from './tests/journeys/find-browser.mjs';

const executablePath = await findBrowser();

export default defineConfig({
	testDir: 'tests/journeys',
	testMatch: '**/*.test.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	retries: 0,
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	outputDir: 'test-results/journeys',
	use: {
		baseURL: 'http://127.0.0.1:4731/',
		launchOptions: { args: flags, ...(executablePath ? { executablePath } : {}) }
	},
	webServer: {
		command: 'node tests/journeys/serve.mjs build 4731',
		url: 'http://127.0.0.1:4731/',
		reuseExistingServer: !process.env.CI
	}
});
