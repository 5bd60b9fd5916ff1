import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * How fast a release's traffic is drawn: `npm run bench:rollout`. The work is bundled first, by what
 * bundles the site: run from source, a loader gives each inner function a name anew, which costs more
 * than a draw.
 */
const folder = mkdtempSync(join(tmpdir(), 'bench-rollout-'));
try {
	await build({
		configFile: false,
		logLevel: 'warn',
		build: { ssr: 'tests/bench/rollout/work.ts', outDir: folder, emptyOutDir: true, minify: false },
		ssr: { noExternal: true }
	});
	const { status } = spawnSync(process.execPath, [join(folder, 'work.js')], { stdio: 'inherit' });
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true });
}
