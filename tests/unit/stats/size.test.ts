import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

const core = JSON.stringify(resolve('src/lib/stats/index.ts'));

/** What a page downloads for some exports of the core: bytes, minified and gzipped. */
async function weigh(exports: string): Promise<number> {
	const entry = join(folder, 'entry.js');
	writeFileSync(entry, `import ${exports} from ${core};\nglobalThis.kept = kept;\n`);
	const output = (await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, rolldownOptions: { input: entry } }
	})) as Rolldown.RolldownOutput;
	return gzipSync(output.output[0].code, { level: 9 }).length;
}

const kB = 1000;
/** A little above what each takes, with all that it stands on. */
const budgets = {
	mean: 1.2 * kB,
	psi: 1.2 * kB,
	wilsonInterval: 1.6 * kB,
	erlangC: 1.2 * kB,
	latencySketch: 2.8 * kB,
	quantile: 2.8 * kB,
	normal: 2.2 * kB,
	rocAuc: 3.4 * kB,
	ksTest: 4.6 * kB,
	domainClassifierTest: 11 * kB
};

describe('the size of the core', () => {
	it.each(Object.entries(budgets))('a page that uses %s pays for no more', async (name, budget) => {
		expect(await weigh(`{ ${name} as kept }`)).toBeLessThan(budget);
	});

	it('the whole of it stays within 56 kB', async () => {
		expect(await weigh('* as kept')).toBeLessThan(56 * kB);
	});
});
