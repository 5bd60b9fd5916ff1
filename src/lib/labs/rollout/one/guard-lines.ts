import { formatPlain, type Point } from '$lib/components/charts';
import type { ReleasePicture } from '$lib/simulation/rollout';
import type { Lines, Strips } from './drawing.ts';
import { rateWords } from './rate-words.ts';
import type { OneState } from './state.ts';

export type GuardLines = Lines & {
	/** What stands beside a strip where a guard draws no line in it. */
	readonly errorWords: string;
	readonly latencyWords: string;
};

/** The lines that guards draw; 0 where there is none. */
export function guardLines({ guards }: OneState): GuardLines {
	const line = guards.find((guard) => guard.kind === 'error-rate');
	const latency = guards.find((guard) => guard.kind === 'latency');
	const errorRate = line?.above ?? 0;
	return {
		errorRate,
		latencyMs: latency?.aboveMs ?? 0,
		errorWords: line ? `rolls back above ${rateWords(errorRate)}` : testWords(guards),
		latencyWords: latency ? `rolls back above ${formatPlain(latency.aboveMs)} ms` : ''
	};
}

function testWords(guards: OneState['guards']): string {
	if (guards.length === 0) return 'no guard: you hold the button';
	for (const guard of guards) {
		switch (guard.kind) {
			case 'two-proportion':
				return `guard: new worse than old, p < ${formatPlain(guard.alpha)}`;
			case 'sequential':
				return `guard: always-valid test, p < ${formatPlain(guard.alpha)}`;
			case 'error-ratio':
				return `guard: ${formatPlain(guard.above)} times the control’s rate`;
			case 'burn-rate':
				return `guard: budget burns ${formatPlain(guard.burn)} times too fast`;
			case 'kayenta':
				return `guard: Kayenta’s score below ${formatPlain(guard.pass)}`;
		}
	}
	return '';
}

/** Where the told looks that fired stand: the window's own rate, not that of several drawn together. */
export function firedDots({ x, errors }: Strips, picture: ReleasePicture): Point[] {
	return picture.happened.flatMap(({ minute, event }): Point[] => {
		if (event.kind !== 'look' || event.look.result !== 'fires') return [];
		const { fresh } = event.look;
		if (fresh.requests === 0) return [];
		const y = errors.y(fresh.errors / fresh.requests);
		const at = Math.max(0, minute - picture.windowMinutes / 2);
		return [[x(at), Math.max(errors.top, Math.min(errors.base, y))]];
	});
}
