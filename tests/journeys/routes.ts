import { readdirSync } from 'node:fs';

/** Every page of the built site, as a path without the leading slash: '' is the front page. */
export const routes = readdirSync('build', { recursive: true })
	.map(String)
	.filter((file) => file.endsWith('index.html'))
	.map((file) => file.replace(/index\.html$/, ''))
	.sort();
