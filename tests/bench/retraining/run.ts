import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * The Retraining Lab at full size on two cores: `npm run bench:retraining [worlds]`. The work is bundled
 * first, by what bundles the site, and shared by as many threads as a page would open.
 */
const folder = mkdtempSync(join(tmpdir(), 'bench-retraining-'));
try {
	await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			ssr: true,
			rolldownOptions: {
				input: {
					work: 'tests/bench/retraining/work.ts',
					thread: 'tests/bench/retraining/thread.ts'
				}
			},
			outDir: folder,
			emptyOutDir: true,
			minify: false
		},
		ssr: { noExternal: true }
	});
	const script = join(folder, 'work.js');
	const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], {
		stdio: 'inherit'
	});
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true });
}
