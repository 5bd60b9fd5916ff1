import type { World } from '../../traffic/index.ts';
import { checkGuard } from './check-guard.ts';
import { duration, percent, type ReleaseProblem } from './release-problem.ts';
import { strategyOf } from './strategies/strategies.ts';
import type { Plan, Release } from './types.ts';

/**
 * What is wrong with a release before it starts.
 *
 * @param byHand the learner holds the button, so that no guard is needed
 */
export function checkRelease(release: Release, byHand = false): ReleaseProblem[] {
	const { world, plan, guards, orders = [] } = release;
	const problems = [...checkSteps(plan), ...checkTimes(plan, world), ...checkTraffic(world)];
	if (guards.length === 0 && orders.length === 0 && !byHand) {
		const text = 'Nobody looks: add a guard, or hold the button yourself.';
		problems.push({ part: 'guards', text, stops: false });
	}
	// What guards can see is worked out from steps and times that hold.
	if (problems.some(({ stops }) => stops)) return problems;
	return [...problems, ...guards.flatMap((_, index) => checkGuard(release, index))];
}

function checkSteps({ steps }: Plan): ReleaseProblem[] {
	const stops = (text: string): ReleaseProblem[] => [{ part: 'steps', text, stops: true }];
	if (steps.length === 0) return stops('There is no step: give at least one share.');
	for (const [i, share] of steps.entries()) {
		const name = `Step ${i + 1}`;
		if (!Number.isFinite(share)) return stops(`${name} is no number.`);
		if (share <= 0) return stops(`${name} is ${percent(share)}: a step needs a share above 0.`);
		if (share > 1) return stops(`${name} is ${percent(share)}: there is no more than 100 %.`);
		const before = steps[i - 1];
		if (before !== undefined && share <= before) {
			return stops(`${name} is ${percent(share)}, after ${percent(before)}: steps have to rise.`);
		}
	}
	return [];
}

function checkTimes(plan: Plan, world: World): ReleaseProblem[] {
	const { holdMinutes, rollbackMinutes } = plan;
	const day = world.hours * 60;
	if (!(holdMinutes > 0)) {
		return [{ part: 'hold', text: 'A step has to be held for some minutes.', stops: true }];
	}
	if (!(rollbackMinutes >= 0 && rollbackMinutes <= day)) {
		const text = `Going back has to take between 0 and ${duration(day)}.`;
		return [{ part: 'rollback', text, stops: true }];
	}
	if (holdMinutes > day) {
		const text = `A step is held for ${duration(holdMinutes)}, but only ${duration(day)} are watched.`;
		return [{ part: 'hold', text, stops: true }];
	}
	const stages = strategyOf(plan.strategy).stages(plan);
	const needed = stages * holdMinutes;
	if (stages === Infinity || needed <= day) return [];
	const text = `${stages} holds of ${duration(holdMinutes)} need ${duration(needed)}, but only ${duration(day)} are watched: it ends half-way.`;
	return [{ part: 'hold', text, stops: false }];
}

function checkTraffic({ traffic }: World): ReleaseProblem[] {
	if (traffic.perSecond > 0) return [];
	const text = 'No request arrives: no guard will ever have data.';
	return [{ part: 'traffic', text, stops: false }];
}
