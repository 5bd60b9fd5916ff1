import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { complaint } from '../../.eslint/rooms.js';

const from = (file: string, source: string) => complaint(resolve('src', file), source);

it('the table of rooms lets a room use its own files and the doors it may', () => {
	expect(from('lib/stats/drift/psi.ts', './shares.ts')).toBeUndefined();
	expect(from('lib/stats/drift/a.ts', '../../random/index.ts')).toBeUndefined();
	expect(from('lib/labs/drift/Lab.svelte', '$lib/stats')).toBeUndefined();
	expect(from('lib/labs/drift/Lab.svelte', '$lib/components/ui/Button.svelte')).toBeUndefined();
	expect(from('routes/+page.svelte', '$lib/labs/drift')).toBeUndefined();
});

it('the table of rooms stops an arrow that is not in it, and names the way out', () => {
	expect(from('lib/stats/drift/psi.ts', '../../labs/drift/state.ts')).toContain(
		'stats may not import labs/drift'
	);
	expect(from('lib/random/a.ts', '../stats/index.ts')).toContain('random may not import stats');
	expect(from('lib/components/ui/A.svelte', '$lib/labs/drift/Lab.svelte')).toContain(
		'.eslint/rooms.js'
	);
});

it('the table of rooms stops a way past the door', () => {
	expect(from('lib/labs/drift/Lab.svelte', '$lib/stats/drift/psi.ts')).toContain(
		'Use the door of stats'
	);
	expect(from('lib/simulation/drift/a.ts', '../../random/exp.ts')).toContain(
		'Use the door of random'
	);
});

it('a package comes in through its own room only', () => {
	expect(from('lib/components/charts/chart-js.ts', 'chart.js')).toBeUndefined();
	expect(from('lib/labs/drift/Lab.svelte', 'chart.js')).toContain('components/charts only');
	expect(from('lib/labs/drift/Lab.svelte', 'simple-statistics')).toContain('stats only');
	expect(from('lib/stats/describe/mean.ts', 'simple-statistics')).toBeUndefined();
});
