import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './journeys/find-browser.mjs';

/**
 * Everything that must hold, step after step, each step run even if an earlier one failed, so that
 * one run shows every fault. `--deep` gives the laws and fuzz tests their full counts.
 */
const deep = process.argv.includes('--deep');
const results = 'test-results';

/** @typedef {{ name: string, command: string[], report?: string, env?: NodeJS.ProcessEnv }} Step */

/** What only reads the sources: two at a time, one a core. @type {Step[][]} */
const readings = [
	[{ name: 'lint', command: ['eslint', '.'] }],
	[
		{
			name: 'types',
			command: ['svelte-check', '--fail-on-warnings', '--output', 'human', '--threshold', 'warning']
		},
		{ name: 'pure types', command: ['tsc', '-p', 'tests/types/pure-rooms.json'] },
		{ name: 'cycles, unused names', command: ['oxlint'] },
		...(deep
			? [{ name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] }]
			: [])
	]
];

/** @type {Step} */
const units = {
	name: 'unit, golden, properties, content',
	command: [
		...['vitest', 'run', '--reporter=dot', '--reporter=json'],
		`--outputFile=${results}/vitest.json`
	],
	report: `${results}/vitest.json`
};

/** The site as it is served, and once more under a path. @type {Step[]} */
const builds = [
	{ name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
	{
		name: 'build under a path',
		command: ['vite', 'build', '--logLevel', 'warn'],
		env: {
			KIT_DIR: `${results}/kit`,
			BASE_PATH: '/repo',
			BUILD_DIR: `${results}/under-path`,
			SITE_ORIGIN: 'https://example.org'
		}
	}
];

/** @type {Step} */
const journeys = {
	name: 'browser',
	command: ['playwright', 'test'],
	report: `${results}/journeys.json`
};

/** @param {string[]} command @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function run(command, env) {
	return new Promise((resolve) => {
		const child = spawn('npx', ['--no-install', ...command], { stdio: 'inherit', env });
		child.on('close', (code) => resolve(code ?? 1));
		child.on('error', () => resolve(1));
	});
}

/** @param {string | undefined} report @param {number} code */
function count(report, code) {
	const fallback = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
	if (!report || !existsSync(report)) return fallback;
	const found = JSON.parse(readFileSync(report, 'utf8'));
	const passed = found.numPassedTests ?? found.stats?.expected ?? 0;
	const failed = found.numFailedTests ?? (found.stats?.unexpected ?? 0) + (found.stats?.flaky ?? 0);
	return { passed, failed: code !== 0 ? Math.max(1, failed) : failed };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const browser = await findBrowser();
const env = {
	...process.env,
	...(deep ? { DEEP: '1' } : {}),
	...(browser ? { CHROMIUM_PATH: browser } : {})
};
const totals = { passed: 0, failed: 0 };
const lines = [];

/** @param {Step[]} some */
async function take(some) {
	for (const { name, command, report, env: extra } of some) {
		console.log(`\n== ${name}`);
		const start = performance.now();
		const code = await run(command, { ...env, ...extra });
		const { passed, failed } = count(report, code);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		lines.push(`${failed ? 'FAILED' : 'passed'}  ${seconds.padStart(6)} s  ${name} (${passed})`);
		totals.passed += passed;
		totals.failed += failed;
	}
}

await take([{ name: 'sync', command: ['svelte-kit', 'sync'] }]);
await Promise.all(readings.map(take));
// Neither keeps two cores busy alone.
await Promise.all([take([units]), take(deep ? builds : builds.slice(0, 1))]);
await take([journeys]);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
