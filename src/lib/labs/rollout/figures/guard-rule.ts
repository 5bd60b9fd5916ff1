import { formatCount, formatFixed } from '$lib/components/charts';
import { errorsNeeded } from '$lib/simulation/rollout';
import { requestsOf, services, type ErrorGuard, type CanarySetting } from './canary-day.ts';

/** Requests of a window as one says them: 3,000, or about 3,000. */
export function requestWords(setting: CanarySetting): string {
	return `${setting.arrivals === 'poisson' ? 'about ' : ''}${formatCount(requestsOf(setting))}`;
}

/** What a guard asks for in one window, in words. */
export function ruleWords(guard: ErrorGuard, setting: CanarySetting): string {
	const requests = requestsOf(setting);
	if (guard.kind === 'two-proportion') {
		const shares =
			setting.arrivals === 'even'
				? ''
				: ' It compares shares: its chances are those of even requests.';
		return requests >= guard.atLeast
			? `Rolls back when, against as many requests to the old version, a coin toss for each error would give so many once in 1,000 windows.${shares}`
			: `Too few requests: with less than ${formatCount(guard.atLeast)} a window this guard says nothing.`;
	}
	const needed = errorsNeeded(requests, guard.above);
	const each = guard.inARow > 1 ? ' in each of three windows in a row' : '';
	const errors =
		needed === 1 && !each
			? '1 error rolls back'
			: `${needed} error${needed === 1 ? '' : 's'}${each} roll back`;
	const start = requestWords(setting).replace('about', 'About');
	const healthy = `Healthy, it has ${formatFixed(requests * services.healthy, 1)} on average.`;
	return `${start} requests a window: ${errors}. ${fewerWords(guard.above, setting, needed)}${healthy}`;
}

/** One error less is enough below so many requests: said where a window may well hold fewer by chance. */
function fewerWords(above: number, setting: CanarySetting, needed: number): string {
	const requests = requestsOf(setting);
	const edge = Math.round((needed - 1) / above);
	if (setting.arrivals === 'even' || needed === 1) return '';
	if (requests - edge > 3 * Math.sqrt(requests)) return '';
	return `In one with fewer than ${formatCount(edge)} requests ${needed - 1} ${needed === 2 ? 'is' : 'are'} enough. `;
}
