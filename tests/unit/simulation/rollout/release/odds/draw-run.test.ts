import { expect, test } from 'vitest';
import type { Release } from '../../../../../../src/lib/simulation/rollout/index.ts';
import { RunDrawer } from '../../../../../../src/lib/simulation/rollout/release/odds/draw-run.ts';
import { runRelease } from '../../../../../../src/lib/simulation/rollout/release/run-release.ts';
import { runs as runsOf } from '../../../../../counts.ts';
import { calm, failing, line, tenth } from '../worlds.ts';

const runs = process.env['DEEP'] ? 400 : 16;

/** Means of many runs by cells, and of as many by ticks. */
function means(release: Release) {
	const drawer = new RunDrawer(release, 'cells');
	const [cells, ticks] = [mean(), mean()];
	for (let run = 0; run < runs; run++) {
		const fate = drawer.draw(run);
		cells.add(fate.badAnswers, fate.usersTouched, fate.end === 'rolled back');
		const { errors, bill, end } = runRelease({
			...release,
			world: { ...release.world, seed: run }
		});
		const bad = errors[1]!.reduce((sum, n) => sum + n, 0);
		ticks.add(bad, bill.usersTouched, end === 'rolled back');
	}
	return { cells, ticks };
}

function mean() {
	return {
		bad: 0,
		users: 0,
		stopped: 0,
		add(bad: number, users: number, stopped: boolean) {
			this.bad += bad / runs;
			this.users += users / runs;
			this.stopped += stopped ? 1 / runs : 0;
		}
	};
}

test('runs by cells come out as runs by ticks do', () => {
	const world = { ...failing(0.0008), hours: 1 };
	const { cells, ticks } = means({ ...tenth, world, plan: { ...tenth.plan, holdMinutes: 30 } });
	const spread = Math.sqrt((2 * 0.25) / runs);
	expect(Math.abs(cells.stopped - ticks.stopped)).toBeLessThan(3 * spread);
	// Bad answers of a run lie between 0 and about 200, most of them where it is promoted.
	expect(Math.abs(cells.bad - ticks.bad)).toBeLessThan(3 * 100 * Math.sqrt(2 / runs));
	expect(Math.abs(cells.users - ticks.users)).toBeLessThan(3 * 100_000 * Math.sqrt(2 / runs));
});

test('a latency guard judges by the share above its line, as the sketch of every tick does', () => {
	const defects = [{ kind: 'slow-tail', times: 5 }] as const;
	const guards = [{ ...line, kind: 'latency', percentile: 0.99, aboveMs: 400 } as const];
	const end = (world: typeof calm) => new RunDrawer({ ...tenth, world, guards }, 1).draw(0).end;
	expect(end(calm)).toBe('promoted');
	expect(end({ ...calm, defects })).toBe('rolled back');
});

test('Kayenta’s judge on P95 tells a slower model as the page’s runs do', () => {
	const guards = [{ ...line, kind: 'kayenta', pass: 95, marginal: 75, percentile: 0.95 } as const];
	// The old model at full size is busier, so slower: only a baseline as small can be compared.
	const plan = { ...tenth.plan, strategy: 'canary-with-baseline' } as const;
	const slower = { ...calm.fresh, latency: { ...calm.fresh.latency, medianMs: 84 } };
	const worlds = [calm, { ...calm, fresh: slower }];
	for (const [i, world] of worlds.entries()) {
		const drawer = new RunDrawer({ ...tenth, plan, world, guards }, 4);
		const many = runsOf(80);
		let [drawn, played] = [0, 0];
		for (let run = 0; run < many; run++) {
			if (drawer.draw(run).end === 'rolled back') drawn++;
			const other = { ...world, seed: run };
			if (runRelease({ ...tenth, plan, world: other, guards }).end === 'rolled back') played++;
		}
		const both = (drawn + played) / (2 * many);
		const error = Math.sqrt((2 * Math.max(both * (1 - both), 0.02)) / many);
		expect(Math.abs(drawn - played) / many).toBeLessThan(4 * error);
		if (i === 0) expect(both).toBeLessThan(0.5);
		else expect(both).toBeGreaterThan(0.9);
	}
});

test('an A/B test and mixed rankings are decided by what users did', () => {
	const world = { ...calm, hours: 24, fresh: { ...calm.fresh, conversion: 0.035 } };
	for (const strategy of ['ab', 'interleaving'] as const) {
		const plan = { strategy, steps: [0.5], holdMinutes: 1440, rollbackMinutes: 1 };
		const fate = new RunDrawer({ world, plan, guards: [] }, 2).draw(0);
		expect([fate.end, fate.rolledBackAt]).toEqual(['rolled back', 1440]);
	}
});

test('a shadow touches nobody', () => {
	const plan = { ...tenth.plan, strategy: 'shadow', holdMinutes: 240 } as const;
	const fate = new RunDrawer({ ...tenth, plan, world: failing(0.05) }, 1).draw(0);
	expect(fate).toEqual({ end: 'rolled back', rolledBackAt: 5, badAnswers: 0, usersTouched: 0 });
});

test('looks are told as they come', () => {
	let looks = 0;
	new RunDrawer({ ...tenth, guards: [{ ...line, inARow: 99 }] }, 1).draw(0, () => looks++);
	expect(looks).toBe(48);
});
