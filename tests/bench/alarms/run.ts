import { spawn } from 'node:child_process';
import {
	countAlarms,
	effectAxis,
	effectGrid,
	registryRules
} from '../../../src/lib/simulation/drift/index.ts';
import { lInfinityDistance, runToEnd } from '../../../src/lib/stats/index.ts';

/**
 * Ten detectors at 200 effects on 1,000 days of 1,000 rows a side: `npm run bench:alarms`. The days
 * are shared between two processes, as a pool of two Workers shares them.
 */
const [effects, days, n, budget] = [200, 1000, 1000, 10];
const rows = { reference: n, current: n };

function count(first: number, many: number): void {
	const side = { kind: 'family', family: 'normal', parameters: [0, 1], spread: 1 } as const;
	const windows = {
		kind: 'numeric',
		reference: { ...side, shift: 0 },
		current: { ...side, shift: 0.1 }
	} as const;
	const axis = effectAxis(windows);
	// The nine live ones of the registry, and TFDV's for categories.
	const rules = registryRules({ kind: 'continuous', rows, thresholds: {}, speed: 'live' });
	const widest = {
		id: 'l-infinity',
		score: (pair: Parameters<(typeof rules)[0]['score']>[0]) =>
			lInfinityDistance(pair.referenceCounts, pair.currentCounts),
		levels: [0.01, 0.1]
	};
	const grid = effectGrid(axis, effects).slice(0, effects);
	const world = { windows, axis, rows, seed: 1, bins: 10, floor: 1e-4 };
	runToEnd(
		countAlarms({ ...world, effects: grid, runs: { first, count: many } }, [...rules, widest])
	);
}

function share(first: number): Promise<void> {
	const part = [...process.execArgv, process.argv[1] ?? '', String(first)];
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, part, { stdio: 'inherit' });
		child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
	});
}

const asked = process.argv[2];
if (asked !== undefined) {
	count(Number(asked), days / 2);
	// On a machine that is busy with other things, this is what the work took.
	console.log(`one half: ${(process.cpuUsage().user / 1e6).toFixed(1)} s of a core`);
} else {
	const start = performance.now();
	await Promise.all([share(0), share(days / 2)]);
	const seconds = (performance.now() - start) / 1000;
	console.log(
		`10 detectors, ${effects} effects, ${days} days of ${n} rows a side, two processes: ${seconds.toFixed(1)} s (budget ${budget} s)`
	);
	if (seconds > budget) console.log('Over budget.');
}
