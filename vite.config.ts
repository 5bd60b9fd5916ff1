import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const origin = process.env.SITE_ORIGIN ?? '';
if (process.argv.includes('build') && !origin) {
	console.log('No SITE_ORIGIN: canonical links and social tags are left out.');
}

export default defineConfig({
	define: { __SITE_ORIGIN__: JSON.stringify(origin) },
	plugins: [sveltekit()],
	build: { assetsInlineLimit: 0, rolldownOptions: { checks: { bundlerTimings: false } } },
	// One file for the Worker: only what the build lists is kept for offline use.
	worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
	// Presets are imported from content/, outside the folders that kit serves in development.
	server: { fs: { allow: ['content'] } },
	test: {
		include: ['tests/{unit,golden,properties,content}/**/*.test.ts'],
		environment: 'node',
		pool: 'threads',
		// Pure functions share no state: each file need not load the core anew, which took most of the time.
		isolate: false,
		testTimeout: 30_000
	}
});
