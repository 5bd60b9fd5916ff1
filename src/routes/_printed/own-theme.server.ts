import { readFileSync } from 'node:fs';
import { allowed } from './allowed.server.ts';

const themeFile = 'static/theme.js';

/** Writes into a printed page the few lines that choose its paper, which the first paint waits for. */
export function withOwnTheme(html: string): string {
	const script = readFileSync(themeFile, 'utf8')
		.replace(/^\s*\/\/.*\n/gm, '')
		.trim();
	const tag = /<script src="[^"]*theme\.js"><\/script>/;
	if (!tag.test(html)) throw new Error(`The page does not ask for ${themeFile}.`);
	return allowed(
		html.replace(tag, () => `<script>${script}</script>`),
		'script-src',
		script
	);
}
