import { cosineOfTurn } from './cosine-of-turn.ts';
import type { Traffic, World } from './world.ts';

const PEAK_HOUR = 16;
const FRIDAY_ENDS = 120;

/**
 * Expected requests a second during a tick: the day's wave, the weekend and the spikes that cover
 * the tick's middle. Ticks before the start have a rate too, as autoscalers look back.
 *
 * @param tick counted from the start of the release; may be below 0
 */
export function arrivalRate(world: World, tick: number): number {
	return rateAt(world, ((tick + 0.5) * world.tickSeconds) / 3600);
}

/** Expected requests a second so many hours after the start of the release. */
export function rateAt({ traffic, startHour }: World, hours: number): number {
	const hour = startHour + hours;
	const ofWeek = hour - 168 * Math.floor(hour / 168);
	const day = 1 + traffic.dailySwing * cosineOfTurn((ofWeek - PEAK_HOUR) / 24);
	const week = ofWeek >= FRIDAY_ENDS ? traffic.weekend : 1;
	return traffic.perSecond * day * week * spikesAt(traffic, hours);
}

function spikesAt({ spikes }: Traffic, hours: number): number {
	let times = 1;
	for (const spike of spikes) {
		const since = hours - spike.atHour;
		if (since >= 0 && since * 60 < spike.minutes) times *= spike.times;
	}
	return times;
}

/** How many ticks the release is watched. */
export function ticksOf({ hours, tickSeconds }: World): number {
	return Math.round((hours * 3600) / tickSeconds);
}
