import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { imports, pureRooms } from './.eslint/rooms.js';
import svelteConfig from './svelte.config.js';

const pureFiles = pureRooms.map((room) => `src/lib/${room}/**/*.ts`);
const numericFiles = ['src/lib/stats/*/**/*.ts', 'src/lib/random/**/*.ts'];
const way = 'A pure room runs in Node, a Worker and a page: take it as an argument instead.';

/** Limits of size: a file is one idea, a function fits on a screen. */
const limits = {
	'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
	'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
	complexity: ['error', 10],
	'max-params': ['error', 4]
};

const unreproducible = ['log', 'exp', 'pow', 'sin', 'cos', 'cbrt'].map((property) => ({
	object: 'Math',
	property,
	message: `Math.${property} differs between engines: use exp and ln of the room random, so that a seed gives the same bits everywhere.`
}));

const impure = [
	{ object: 'Math', property: 'random', message: 'Take an Rng as an argument.' },
	{ object: 'Date', property: 'now', message: 'Take the time as an argument.' }
];

/** What browsers of 2023 and Node 20 do not have. */
const tooNew = [
	['Map', 'groupBy'],
	['Object', 'groupBy'],
	['Promise', 'withResolvers'],
	['Promise', 'try'],
	['Array', 'fromAsync']
].map(([object, property]) => ({
	object,
	property,
	message: `${object}.${property} is younger than the browsers that readers have: write its few lines.`
}));

const noClock = {
	selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
	message: way
};

const noPower = {
	selector: 'BinaryExpression[operator="**"]',
	message: 'Powers differ between engines: multiply, so that a seed gives the same bits everywhere.'
};

const noWorker = {
	selector: 'NewExpression[callee.name="Worker"]',
	message: 'Only the room workers starts a Worker: add a job there.'
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'static/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { rooms: { rules: { imports } } },
		rules: {
			'no-undef': 'off',
			'no-console': 'off',
			'no-restricted-properties': ['error', ...tooNew],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'CallExpression[callee.property.name=/^(todo|only|skip)$/]',
					message: 'A test runs or does not exist; a run that cannot happen says why in a sentence.'
				}
			],
			// In scripts oxlint finds it, in a hundredth of the time.
			'@typescript-eslint/no-unused-vars': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: { 'svelte/no-at-html-tags': 'error' }
	},
	{
		files: ['**/*.svelte'],
		rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] }
	},
	{
		files: ['src/**/*.{ts,js,svelte}'],
		rules: { ...limits, 'rooms/imports': 'error', 'no-console': 'error' }
	},
	{
		files: numericFiles,
		rules: {
			'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
			complexity: ['error', 16]
		}
	},
	{
		files: pureFiles,
		rules: {
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'navigator', 'location', 'localStorage', 'indexedDB', 'fetch']
					.concat(['performance', 'requestAnimationFrame', 'setTimeout', 'process', 'crypto'])
					.map((name) => ({ name, message: way }))
			],
			'no-restricted-properties': ['error', ...tooNew, ...impure],
			'no-restricted-syntax': ['error', noClock, noWorker],
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['svelte*', '$app/*'], message: way }] }
			]
		}
	},
	{
		files: ['src/lib/random/**/*.ts', 'src/lib/simulation/**/*.ts'],
		rules: {
			'no-restricted-properties': ['error', ...tooNew, ...impure, ...unreproducible],
			'no-restricted-syntax': ['error', noClock, noWorker, noPower]
		}
	},
	{
		files: ['src/lib/**/*.{ts,svelte}'],
		ignores: ['src/lib/workers/**', ...pureFiles],
		rules: { 'no-restricted-syntax': ['error', noWorker] }
	}
);
