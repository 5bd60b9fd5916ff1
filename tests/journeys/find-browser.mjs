import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags that a container needs; harmless elsewhere. */
export const flags = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];

/**
 * The Chromium to test with: $CHROMIUM_PATH, one that is installed, Playwright's own, else one is
 * installed now. Undefined means Playwright's own.
 */
export async function findBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named && existsSync(named)) return named;
	const installed = systemBrowser();
	if (installed) return installed;
	if (await hasPlaywrightBrowser()) return undefined;
	install();
	return systemBrowser();
}

function systemBrowser() {
	for (const name of systemBrowsers) {
		try {
			return execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'] })
				.toString()
				.trim();
		} catch {
			continue;
		}
	}
	return undefined;
}

async function hasPlaywrightBrowser() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

function install() {
	const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	const commands = asRoot
		? [
				['apt-get', 'update'],
				['apt-get', 'install', '-y', 'chromium']
			]
		: [['npx', 'playwright', 'install', 'chromium']];
	console.log(`No Chromium found: installing one with ${commands.at(-1)?.join(' ')}.`);
	for (const [command, ...args] of commands) {
		execFileSync(String(command), args, { stdio: ['ignore', 'ignore', 'inherit'] });
	}
}
