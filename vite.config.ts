import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { assetsInlineLimit: 0 },
	worker: { format: 'es' },
	// Presets are imported from content/, outside the folders that kit serves in development.
	server: { fs: { allow: ['content'] } },
	test: {
		include: ['tests/{unit,golden,properties,content}/**/*.test.ts'],
		environment: 'node',
		pool: 'threads',
		testTimeout: 30_000
	}
});
