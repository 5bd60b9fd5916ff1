import {
	guardDay,
	guardFires,
	guardRollsBack,
	windowRequests,
	type Guard,
	type GuardedDay
} from '$lib/simulation/rollout';
import { windowErrors } from '$lib/simulation/traffic';

export type ServiceId = 'healthy' | 'broken';
export type GuardId = 'line' | 'three' | 'baseline';

/** Shares of requests that fail. */
export const services: Readonly<Record<ServiceId, number>> = { healthy: 0.0005, broken: 0.005 };

export const guards: Readonly<Record<GuardId, Guard>> = {
	line: { kind: 'line', threshold: 0.001, inARow: 1 },
	three: { kind: 'line', threshold: 0.001, inARow: 3 },
	baseline: { kind: 'baseline', alpha: 0.001, atLeast: 1000 }
};

export interface CanarySetting {
	readonly qps: number;
	/** Per cent of the requests that the canary answers. */
	readonly share: number;
	readonly minutes: number;
}

const dayMinutes = 1440;

/** Seconds, share and window of a setting, as the simulation wants them. */
export function trafficOf({ qps, share, minutes }: CanarySetting) {
	return { qps, share: share / 100, windowSeconds: 60 * minutes };
}

export interface Chances {
	readonly window: number;
	readonly hour: number;
	readonly day: number;
}

/** How likely a guard rolls this service back, exactly: in one window, an hour, a day. */
export function chancesOf(guard: Guard, setting: CanarySetting, service: ServiceId): Chances {
	const rates = { canary: services[service], baseline: services.healthy };
	const window = guardFires(guard, trafficOf(setting), rates);
	const byWindow = guardRollsBack(guard, window, Math.floor(dayMinutes / setting.minutes));
	const anHour = Math.max(1, Math.floor(60 / setting.minutes));
	return { window, hour: byWindow[anHour - 1] ?? 0, day: byWindow[byWindow.length - 1] ?? 0 };
}

export interface CanaryDay extends GuardedDay {
	readonly requests: number;
	readonly canary: Uint32Array;
	readonly baseline: Uint32Array;
}

/**
 * One day of windows of a canary and of as many requests to the old version, under a guard.
 *
 * @param seed the same seed gives the same luck at every setting
 */
export function canaryDay(seed: number, guard: Guard) {
	const most = dayMinutes;
	const [canaryLuck, baselineLuck] = [windowErrors(seed, most), windowErrors(`${seed} old`, most)];
	return (setting: CanarySetting, service: ServiceId): CanaryDay => {
		const windows = Math.floor(dayMinutes / setting.minutes);
		const requests = windowRequests(trafficOf(setting));
		const canary = canaryLuck(requests, services[service]).subarray(0, windows);
		const baseline = baselineLuck(requests, services.healthy).subarray(0, windows);
		return { requests, canary, baseline, ...guardDay(guard, requests, canary, baseline) };
	};
}
