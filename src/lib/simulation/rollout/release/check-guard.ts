import { readsOf } from './guards/guards.ts';
import { duration, percent, type ReleaseProblem } from './release-problem.ts';
import { strategyOf } from './strategies/strategies.ts';
import type { Routing } from './strategies/strategy.ts';
import type { Release, ReleaseGuard } from './types.ts';

/** What is wrong with one guard of a release, or why it looks in vain. At most one sentence. */
export function checkGuard(release: Release, index: number): ReleaseProblem[] {
	const guard = release.guards[index];
	if (!guard) return [];
	const wrong = brokenGuard(guard, release);
	const text = wrong ?? vainGuard(guard, release);
	if (text === undefined) return [];
	const sentence = `Guard ${index + 1} ${text}`;
	return [{ part: 'guards', guard: index, text: sentence, stops: wrong !== undefined }];
}

function brokenGuard(guard: ReleaseGuard, { world }: Release): string | undefined {
	const { windowMinutes, atLeast, inARow } = guard;
	const values = Object.values(guard).filter((value) => typeof value === 'number');
	if (values.some((value) => !Number.isFinite(value) || value < 0)) {
		return 'holds something that is no number of 0 or more.';
	}
	if (windowMinutes * 60 < world.tickSeconds) {
		return `looks every ${duration(windowMinutes)}: shorter than the smallest step of time, ${world.tickSeconds} s.`;
	}
	if (windowMinutes > world.hours * 60) {
		return `looks every ${duration(windowMinutes)}, but only ${duration(world.hours * 60)} are watched.`;
	}
	if (inARow < 1 || !Number.isInteger(inARow)) {
		return 'needs a whole number of firing looks in a row, at least 1.';
	}
	return Number.isInteger(atLeast) ? undefined : 'needs a whole number of requests at least.';
}

function vainGuard(guard: ReleaseGuard, { world, plan }: Release): string | undefined {
	const strategy = strategyOf(plan.strategy);
	const first = strategy.share({
		...{ plan, stage: 0, share: 0, votes: { all: 0, fresh: 0 } },
		...{ old: nothing, fresh: nothing }
	});
	if (strategy.mixes) return 'sees nothing: no answer is the new model’s alone.';
	if (readsOf(guard).includes('control') && lacksControl(first, strategy.control)) {
		return `compares with the old model, which answers nothing under “${strategy.name}”.`;
	}
	if (readsOf(guard).includes('percentiles') && strategy.control !== 'baseline') {
		return 'ranks latencies of a small arm against those of the whole old model, whose replicas are not as busy: only a baseline of the same size is a fair control.';
	}
	if (guard.kind === 'business' && guard.delayHours >= world.hours) {
		return `learns of conversions after ${guard.delayHours} h, but only ${world.hours} h are watched.`;
	}
	const share = first.fresh + first.mirrored;
	const requests = world.traffic.perSecond * 60 * guard.windowMinutes * share;
	if (requests > 0 && requests < guard.atLeast) {
		return `needs ${guard.atLeast} requests in ${duration(guard.windowMinutes)}; ${percent(share)} of the traffic brings about ${Math.round(requests)}.`;
	}
	return undefined;
}

function lacksControl({ fresh, baseline }: Routing, control: 'baseline' | undefined): boolean {
	return control === 'baseline' ? baseline === 0 : fresh + baseline >= 1;
}

const nothing = { requests: 0, errors: 0, conversions: 0, copies: 0 };
