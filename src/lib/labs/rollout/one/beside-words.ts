import { formatCount, formatPercent, formatPlain } from '$lib/components/charts';
import type { Bill } from '$lib/simulation/rollout';
import type { OneState } from './state.ts';
import type { Facts } from './facts.ts';
import { harmWords } from './harm-words.ts';
import { comparing } from './guards.ts';

/** What the same guards would have done otherwise: all at once, by chance alone, on other days. */
export function besideWords(facts: Facts): string {
	const why = [atOnceWords(facts), chanceWords(facts), daysWords(facts), catchWords(facts)];
	return why.filter((text) => text !== '').join(' ');
}

/** What all at once would have cost on the same day. */
function atOnceWords({ picture, state, beside }: Facts): string {
	if (!beside?.atOnce || !state.defect) return '';
	const [here, there] = [picture.bill, beside.atOnce];
	const harm = harmWords(there);
	if (!harm && !harmWords(here)) return '';
	return `All at once, the same day would have cost ${harm || 'nothing of the kind'}${timesWords(here, there)}${blindWords(harm, state)}.`;
}

function timesWords(here: Bill, there: Bill): string {
	const times = there.badFromDefect / here.badFromDefect;
	if (here.badFromDefect < 0.5 || times < 2) return '';
	return `, ${formatPlain(Number(times.toPrecision(2)))} times as many`;
}

function blindWords(harm: string, { guards }: OneState): string {
	const isBlind = guards.length > 0 && guards.every(({ kind }) => comparing.includes(kind));
	if (!harm || !isBlind) return '';
	return ': with no old model left to compare with, the guard is blind';
}

/** What the guard does to a sound model by chance alone, from the closed form. */
function chanceWords({ chance }: Facts): string {
	if (!chance) return '';
	const { requests, errorsNeeded, perWindow, hours, rollback, rollbackByChance } = chance;
	if (requests === 0) {
		return 'A window of the first step holds no request to the new model: the guard sees nothing.';
	}
	const holds = `${formatCount(requests)} request${requests === 1 ? '' : 's'}`;
	const errors =
		errorsNeeded === 1 ? 'one error fires' : `${formatCount(errorsNeeded)} errors fire`;
	const often =
		rollback < 1e-4
			? 'by chance alone that practically never happens'
			: `by chance alone in ${chanceOf(perWindow)} of windows, so a sound model is rolled back in ${chanceOf(rollback)} of ${hours === 1 ? 'hours' : 'days'}${arrivals(rollback, rollbackByChance)}`;
	return `A window of the first step holds ${holds} to the new model, and ${errors} the guard: ${often}.`;
}

/** Windows do not all hold the same number of requests; said where it matters. */
const arrivals = (fixed: number, byChance: number) =>
	Math.abs(byChance - fixed) < 0.02
		? ''
		: `; as requests come by chance too, in ${chanceOf(byChance)}`;

/** A chance as one says it: never a flat 100 %. */
function chanceOf(share: number): string {
	if (share > 0.9999 && share < 1) return 'more than 99.99\u00a0%';
	if (share < 0.001) return formatPercent(share, 2);
	return formatPercent(share, share < 0.1 || share > 0.99 ? 1 : 0);
}

function daysWords({ beside, state }: Facts): string {
	if (state.guards.length === 0) return '';
	if (!beside) return 'Counting other days…';
	const { days, soundStopped, faultyStopped } = beside;
	const of = (value: number) => `${formatCount(value)} of ${formatCount(days)}`;
	const sound = `A sound model was rolled back on ${of(soundStopped)} other days`;
	return state.defect ? `${sound}, this fault on ${of(faultyStopped)}.` : `${sound}.`;
}

/** What the numbers do not say by themselves. */
function catchWords({ picture, state }: Facts): string {
	if (state.defect?.kind === 'leak' && picture.end === 'rolled back') {
		return 'A leak grows with the version’s age, not with its share: a slow release only meets it later.';
	}
	if (state.defect?.kind === 'writes-twice' && state.strategy === 'shadow') {
		return 'A mirrored answer is thrown away; what the request set in motion is not.';
	}
	return '';
}
