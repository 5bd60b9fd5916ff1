import { speedSteps, type SpeedResult } from '../../src/lib/speed/index.ts';
import { ROUNDS } from './measure.ts';

/** Our functions against the code most would write first: what the page about speed times in a browser. */
export function measurePlain(): SpeedResult[] {
	const steps = speedSteps({ clock: () => performance.now(), rounds: ROUNDS, leastMs: 4 });
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}
