import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * How long the Experiment Lab's runs take: `npm run bench:experiment`. Bundled first, as the site is:
 * run from source, a loader gives each inner function a name anew.
 */
const folder = mkdtempSync(join(tmpdir(), 'bench-experiment-'));
try {
	await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			ssr: 'tests/bench/experiment/work.ts',
			outDir: folder,
			emptyOutDir: true,
			minify: false
		},
		ssr: { noExternal: true }
	});
	const { status } = spawnSync(process.execPath, [join(folder, 'work.js')], { stdio: 'inherit' });
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true });
}
