import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { lessonChunks } from './src/markdown/lesson-chunks.js';

const origin = process.env.SITE_ORIGIN ?? '';
if (process.argv.includes('build') && !origin) {
	console.log(
		'No SITE_ORIGIN: canonical links, social tags and pictures, sitemap and feed are left out.'
	);
}

/**
 * Many small files weigh more than one: each is compressed by itself. What every page needs comes in
 * two pieces, and what nearly every figure is made of in a third; bars and
 * histograms, which many pages do without, in a fourth.
 */
const groups = [
	{ name: 'svelte', test: /node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\//, priority: 2 },
	{
		name: 'shell',
		test: /preload-helper|rolldown\/runtime|src\/lib\/(state\/(theme|offline|reading)|storage\/(index|local|preference))\.|ui\/(first-touch|navigation|Wordmark|PageHead)\./,
		priority: 2
	},
	{
		name: 'parts',
		test: /components\/(charts\/(AxisX|DirectLabel|Figure|FigureNumbers|Hatch|Plot)\.svelte|charts\/(label-spots|linear-scale|nice-ticks|path|roof|scale)\.ts|ui\/(Button|Disclosure|Field|Handle|HandleShape|Marker|NumberBox|Segmented|Slider|TableFrame|Verdict)\.svelte)/,
		priority: 1
	},
	{ name: 'bars', test: /components\/charts\/(BinBars|StepHistogram|Steps)\.svelte/, priority: 1 }
];

export default defineConfig({
	define: { __SITE_ORIGIN__: JSON.stringify(origin) },
	plugins: [sveltekit(), lessonChunks()],
	build: {
		assetsInlineLimit: 0,
		// Every page carries the list of what each page needs: of code its first file is enough, which
		// names the others. Styles must be known before.
		modulePreload: {
			resolveDependencies: (_file, needed, { hostId }) =>
				hostId.includes('/entry/app.') ? needed.filter((file) => file.endsWith('.css')) : needed
		},
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: { codeSplitting: { groups } },
			// They only define things: a page that uses none of them need not load them.
			treeshake: {
				moduleSideEffects: [{ test: /node_modules\/(marked|yaml)\//, sideEffects: false }]
			}
		}
	},
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
		// By default one core is left alone, which on two halves them.
		maxWorkers: '100%',
		testTimeout: process.env.DEEP === '1' ? 120_000 : 30_000
	}
});
