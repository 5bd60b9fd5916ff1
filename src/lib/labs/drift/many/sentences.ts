import { formatCount, formatPercent } from '$lib/components/charts';
import type { AlarmRule, ManyReading } from '$lib/simulation/drift';
import { dayShare, ruleName } from './rule-words.ts';
import { worstDay } from './worst-day.ts';

/** What the rule makes of the day on the screen. */
export function dayWords({ alarms, mask, world, day }: ManyReading, rule: AlarmRule): string {
	const pointed = alarms[rule];
	let [found, wrong] = [0, 0];
	pointed.forEach((alarm, i) => {
		if (alarm === 1 && mask[i] === 1) found++;
		else if (alarm === 1) wrong++;
	});
	const name = ruleName(rule, world);
	const missed = world.moved - found;
	const onDay = `On day ${day + 1} ${name} points at`;
	if (found + wrong === 0) {
		const slept = missed > 0 ? ` ${formatCount(missed)} that moved stay unseen.` : '';
		return `${onDay} nothing.${slept}`;
	}
	if (world.moved === 0) return `${onDay} ${formatCount(wrong)}, and nothing has moved.`;
	return `${onDay} ${formatCount(found + wrong)}: ${formatCount(found)} of the ${formatCount(world.moved)} that moved, ${formatCount(wrong)} that did not.`;
}

/** What a month of days under this rule looks like. */
export function monthWords({ month, world }: ManyReading, rule: AlarmRule): string {
	const rang = month.filter((day) => day[rule].falseAlarms > 0).length;
	const found = month.reduce((sum, day) => sum + day[rule].found, 0);
	const moved = world.moved * month.length;
	const seen = moved > 0 ? `, and found ${formatPercent(found / moved)} of what had moved` : '';
	return `${ruleName(rule, world)} rang falsely on ${rang} of ${month.length} days${seen}.`;
}

/** How many uncorrected alarms a quiet day has. */
export function clumpWords(reading: ManyReading): string {
	const { falseAlarms, pages } = reading.record.none;
	return `On average ${falseAlarms.toFixed(1)} uncorrected alarms a quiet day; ${dayShare(1 - pages.value)} of days have none, and one day in a hundred has ${worstDay(reading)} or more.`;
}
