import { readdirSync } from 'node:fs';
import { isKeptWhenRead } from '../../src/offline/kept.js';

/** A page a function of the core, all made by one route. Read on a visit, not kept from the first one. */
const isFunction = (route: string) => /^about\/numbers\/./.test(route);

/** Those that stand for all of them: with every part, with few, and a list of functions. */
const sampled = ['ksTest', 'runToEnd', 'special'].map((name) => `about/numbers/${name}/`);

const everyRoute = readdirSync('build', { recursive: true })
	.map(String)
	.filter((file) => file.endsWith('index.html'))
	.map((file) => file.replace(/index\.html$/, ''))
	.sort();

/** The pages of single functions, as `routes`. */
export const functionRoutes = everyRoute.filter(isFunction);

/** What opens with the network off after one visit, as `routes`. */
export const keptRoutes = everyRoute.filter((route) => !isKeptWhenRead(`/${route}`));

/** The pages of the built site, as paths without the leading slash: '' is the front page. */
export const routes = everyRoute.filter((route) => !isFunction(route) || sampled.includes(route));
