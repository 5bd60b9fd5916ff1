import {
	exactFires,
	firstRun,
	steadyWindows,
	windowRequests,
	type Arrivals,
	type ErrorGuard,
	type Look
} from '$lib/simulation/rollout';

export type ServiceId = 'healthy' | 'broken';
export type GuardId = 'line' | 'three' | 'baseline';
export type { Arrivals, ErrorGuard };

/** Shares of requests that fail. */
export const services: Readonly<Record<ServiceId, number>> = { healthy: 0.0005, broken: 0.005 };

const line = { kind: 'error-rate', above: 0.001, windowMinutes: 5, atLeast: 1, inARow: 1 } as const;

/** Guards of the lab; their windows are the setting's. */
export const guards: Readonly<Record<GuardId, ErrorGuard>> = {
	line,
	three: { ...line, inARow: 3 },
	baseline: { kind: 'two-proportion', alpha: 0.001, windowMinutes: 5, atLeast: 1000, inARow: 1 }
};

export interface CanarySetting {
	readonly qps: number;
	/** Per cent of the requests that the canary answers; its baseline gets as many. */
	readonly share: number;
	readonly minutes: number;
	readonly arrivals: Arrivals;
}

const dayMinutes = 1440;

/** Whole windows of a day. */
function windowsOf({ minutes }: CanarySetting): number {
	return Math.floor(dayMinutes / minutes);
}

/** Requests that reach the canary in one window, if they come evenly. */
export function requestsOf({ qps, share, minutes }: CanarySetting): number {
	return windowRequests({ qps, share: share / 100, windowSeconds: 60 * minutes });
}

/** And on average. */
function meanOf({ qps, share, minutes }: CanarySetting): number {
	return (qps * share * 60 * minutes) / 100;
}

export interface Chances {
	readonly window: number;
	readonly hour: number;
	readonly day: number;
}

/** How likely a guard rolls this service back, exactly: in one window, an hour, a day. */
export function chancesOf(guard: ErrorGuard, setting: CanarySetting, service: ServiceId): Chances {
	const traffic = { requests: meanOf(setting), whole: requestsOf(setting) };
	const window = exactFires(guard, setting.arrivals, [
		{ ...traffic, errorRate: services[service] },
		{ ...traffic, errorRate: services.healthy }
	]);
	const byWindow = firstRun(window, guard.inARow, windowsOf(setting));
	const anHour = Math.max(1, Math.floor(60 / setting.minutes));
	// What is nearly certain may be rounded to 1; it is said to be certain only where every window fires.
	const by = (windows: number) => Math.min(byWindow[windows - 1] ?? 0, window < 1 ? 1 - 1e-12 : 1);
	return { window, hour: by(anHour), day: by(byWindow.length) };
}

export interface CanaryDay {
	/** Every window of the day, as if the canary had served to its end. */
	readonly looks: readonly Look[];
	/** The window at whose end the canary is rolled back; undefined if it never is. */
	readonly rolledBack: number | undefined;
}

/**
 * One day of windows of a canary and of as many requests to the old version, under a guard.
 *
 * @param seed the same seed gives nearly the same luck at settings that are close
 */
export function canaryDay(
	seed: number,
	guard: ErrorGuard,
	setting: CanarySetting,
	service: ServiceId
): CanaryDay {
	const looks = steadyWindows(
		{ ...guard, windowMinutes: setting.minutes },
		{
			...{ seed, windows: windowsOf(setting), requests: meanOf(setting) },
			...{ freshRate: services[service], baselineRate: services.healthy },
			arrivals: setting.arrivals
		}
	);
	const at = looks.findIndex(({ streak }) => streak >= guard.inARow);
	return { looks, rolledBack: at < 0 ? undefined : at };
}
