import { formatCount, formatPercent, formatPlain } from '$lib/components/charts';
import { columnsToRing, type AlarmRule, type ManyReading } from '$lib/simulation/drift';
import { dayShare, ruleInWords } from './rule-words.ts';
import { worstDay } from './worst-day.ts';

/** What the rule makes of the day on the screen. */
export function dayWords(reading: ManyReading, rule: AlarmRule): string {
	const { alarms, mask, world, day } = reading;
	const pointed = alarms[rule];
	let [found, wrong] = [0, 0];
	pointed.forEach((alarm, i) => {
		if (alarm === 1 && mask[i] === 1) found++;
		else if (alarm === 1) wrong++;
	});
	if (rule === 'share') return shareWordsOf(reading, found + wrong > 0);
	const onDay = `On day ${day + 1} ${ruleInWords(rule, world)} points at`;
	if (found + wrong === 0) {
		const { moved } = world;
		return `${onDay} nothing.${moved > 0 ? ` ${formatCount(moved)} that moved stay unseen.` : ''}`;
	}
	if (world.moved === 0) return `${onDay} ${formatCount(wrong)}, and nothing has moved.`;
	return `${onDay} ${formatCount(found + wrong)}: ${formatCount(found)} of the ${formatCount(world.moved)} that moved, ${formatCount(wrong)} that did not.`;
}

/** The share rule asks how many, not which. */
function shareWordsOf({ alarms, world, day }: ManyReading, rings: boolean): string {
	const below = alarms.none.reduce((sum, alarm) => sum + alarm, 0);
	return `On day ${day + 1} ${formatCount(below)} of ${formatCount(world.features)} columns are below p = ${formatPlain(world.alpha)}, and it takes ${formatCount(columnsToRing(world))}: the share rule ${rings ? 'rings' : 'stays silent'}.`;
}

/** What a month of days under this rule looks like. */
export function monthWords({ month, world }: ManyReading, rule: AlarmRule): string {
	const rang = month.filter((day) => day[rule].falseAlarms > 0).length;
	const found = month.reduce((sum, day) => sum + day[rule].found, 0);
	const moved = world.moved * month.length;
	const seen = moved > 0 ? `, and found ${formatPercent(found / moved)} of what had moved` : '';
	const name = ruleInWords(rule, world);
	return `${name.charAt(0).toUpperCase()}${name.slice(1)} rang falsely on ${rang} of ${month.length} days${seen}.`;
}

/** How many uncorrected alarms a quiet day has. */
export function clumpWords(reading: ManyReading): string {
	const { falseAlarms, pages } = reading.record.none;
	return `On average ${falseAlarms.toFixed(1)} uncorrected alarms a quiet day; ${dayShare(1 - pages.value)} of days have none, and one day in a hundred has ${worstDay(reading)} or more.`;
}
