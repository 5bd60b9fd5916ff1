import type { Rng } from '../../../random/index.ts';
import { mustRollBack, newCanary, reconcile, type CanaryState } from '../flagger/flagger-canary.ts';
import type { FlaggerGuard, LookPhase, ReleaseEnd } from './types.ts';

import { longestSeconds, mostLooks, Watch, type Listener, type Scene } from './watch.ts';

/** One release under Flagger: a look each interval, until it is promoted or rolled back. */
export function runFlagger(
	guard: FlaggerGuard,
	scene: Scene,
	rng: Rng,
	listen?: Listener
): ReleaseEnd {
	const { plan } = guard;
	const watch = new Watch(scene, rng, listen);
	let state: CanaryState = newCanary;
	let failed: ReleaseEnd['by'];
	for (let tick = 0; tick < mostLooks && watch.now <= longestSeconds; tick++) {
		watch.wait(tick * plan.intervalSeconds);
		const check = isChecked(state, guard) ? checkAll(guard, watch) : undefined;
		if (check?.phase === 'Failed') failed = check;
		const next = reconcile(state, plan, passes(check?.phase));
		if (next.action === 'rollback') return watch.end('stopped', failed);
		if (next.action === 'promote') return watch.end('promoted');
		state = next.state;
		watch.share = (plan.weights[state.step] ?? 0) / 100;
	}
	return watch.end('still running');
}

/** Not before the first weight, and not once it is about to be rolled back. */
const isChecked = (state: CanaryState, { plan }: FlaggerGuard) =>
	state.step >= 0 && !mustRollBack(state, plan);

type Check = { readonly metric: string; readonly phase: LookPhase };

/** Metrics are asked in their order; the first that fails ends the check. */
function checkAll({ metrics }: FlaggerGuard, watch: Watch): Check {
	let check: Check = { metric: '', phase: 'Successful' };
	for (const metric of metrics) {
		const phase = watch.look(metric);
		if (phase === 'Failed') return { metric: metric.name, phase };
		if (phase === 'No data') check = { metric: metric.name, phase };
	}
	return check;
}

const passes = (phase: LookPhase | undefined) =>
	phase === 'No data' ? undefined : phase === 'Successful';
