import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from './src/markdown/index.js';
import { withPack } from './src/offline/with-pack.js';

/** The commit, or a hash of the sources where there is no git: the same sources give the same build. */
function versionName() {
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { stdio: 'pipe' })
			.toString()
			.trim();
	} catch {
		const hash = createHash('sha256');
		for (const folder of ['src', 'content', 'static']) {
			for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
				if (file.isFile()) hash.update(readFileSync(join(file.parentPath, file.name)));
			}
		}
		return hash.digest('hex').slice(0, 12);
	}
}

/**
 * A link to a heading that is not there stops the build. A lab's state is written in the same place
 * of an address (`#s=...`), and names no heading.
 *
 * @param {{ id: string, message: string }} missing
 */
function handleMissingId({ id, message }) {
	if (!id.startsWith('s=')) throw new Error(message);
}

const folder = process.env.BUILD_DIR ?? 'build';
const version = versionName();
const base = /** @type {'' | `/${string}`} */ ((process.env.BASE_PATH ?? '').replace(/\/$/, ''));

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [vitePreprocess({ script: false }), markdown({ base })],
	compilerOptions: {
		// Short names for scoped styles: they stand in the page, in its styles and in its code.
		cssHash: ({ hash, filename }) => `f${hash(filename).slice(0, 5)}`,
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: withPack(adapter({ pages: folder, fallback: '404.html' }), { folder, version }),
		appDir: 'app',
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		paths: { base, relative: true },
		prerender: { handleHttpError: 'fail', handleMissingId, handleUnseenRoutes: 'fail' },
		serviceWorker: { register: true },
		version: { name: version },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src-elem': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'fieldbook-worker']
			}
		}
	}
};
