import { formatCount } from '$lib/components/charts';
import type { ReleasePicture } from '$lib/simulation/rollout';
import { besideWords } from './beside-words.ts';
import { clockWords, durationWords } from './clock.ts';
import type { Facts } from './facts.ts';
import { harmWords } from './harm-words.ts';
import { shareWords } from './rate-words.ts';

export type Said = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

/** The release in words that can be said in an interview. */
export function verdict(facts: Facts): Said {
	return { ...ending(facts), why: besideWords(facts) };
}

/** What may be said while the learner holds the button and the end is not reached. */
export function openVerdict({ picture, state }: Facts, minute: number): Said {
	const split = picture.splits.findLast((one) => one.minute <= minute);
	const share =
		split && split.mirrored > 0
			? 'mirrored only'
			: `${shareWords(split?.fresh ?? 0)} on the new model`;
	return {
		state: 'unknown',
		verdict: `${clockAt(picture, minute)}, ${share}.`,
		rest: 'You hold the button.',
		why: `Nobody else will stop it. ${state.orders.length === 0 ? 'Press play, watch, and decide: promote, hold or roll back.' : 'Play on, to see what your decision costs.'}`
	};
}

type Ending = Omit<Said, 'why'>;

function ending(facts: Facts): Ending {
	const { end } = facts.picture;
	if (end === 'rolled back') return rolledBack(facts);
	return end === 'promoted' ? promoted(facts) : stillRunning(facts);
}

const clockAt = ({ startHour, minutes }: ReleasePicture, minute: number) =>
	clockWords(startHour, minute, minutes > 1440);

function rolledBack({ picture, state }: Facts): Ending {
	const { bill, rolledBackAt = 0 } = picture;
	const at = clockAt(picture, rolledBackAt);
	if (!state.defect) {
		return {
			state: 'alarm',
			verdict: `Rolled back at ${at}.`,
			rest: 'Nothing was wrong with the model.'
		};
	}
	if (state.defect.kind === 'schema') {
		const rest = `The new model was fine; going back was not: the old one fails on rows written meanwhile, ${harmWords(bill) || 'none so far'}.`;
		return { state: 'alarm', verdict: `Rolled back at ${at}.`, rest };
	}
	const after = Number.isFinite(bill.minutesToDetect)
		? `, ${durationWords(bill.minutesToDetect)} after the fault began`
		: '';
	const harm = harmWords(bill);
	return {
		state: 'alarm',
		verdict: `Rolled back at ${at}${after}.`,
		rest: harm ? `It cost ${harm}.` : slowWords(picture) || 'It had hurt nobody yet.'
	};
}

function promoted({ picture, state }: Facts): Ending {
	const { bill, minutes } = picture;
	const at = picture.happened.find(({ event }) => event.kind === 'promotes')?.minute ?? minutes;
	const verdict = `Promoted at ${clockAt(picture, at)}.`;
	if (!state.defect) return { state: 'steady', verdict, rest: 'And that was right.' };
	const harm = harmWords(bill);
	if (bill.verdict === 'right') {
		const rest = harm ? `On the way: ${harm}.` : 'What was planted has hurt nobody so far.';
		return { state: harm ? 'alarm' : 'steady', verdict, rest };
	}
	const said = harm ? `: ${harm} so far.` : `. ${slowWords(picture)}`;
	return { state: 'alarm', verdict, rest: `The fault went out with it${said}`.trim() };
}

function stillRunning({ picture, state }: Facts): Ending {
	const share = picture.splits.at(-1)?.fresh ?? 0;
	const harm = harmWords(picture.bill);
	const rest = !state.defect ? '' : harm ? `So far the fault cost ${harm}.` : slowWords(picture);
	return {
		state: rest ? 'alarm' : 'unknown',
		verdict:
			share > 0 ? `Still at ${shareWords(share)} when the watch ends.` : 'No user met it so far.',
		rest
	};
}

/** How slow the new model became beside the old one, in a sentence; empty if it did not. */
function slowWords({ fresh, control, percentile }: ReleasePicture): string {
	const most = (list: Float64Array) => Math.max(0, ...[...list].filter(Number.isFinite));
	const [slowest, usual] = [most(fresh.slow), most(control.slow)];
	if (slowest < 1.3 * usual || usual === 0) return '';
	return `P${Math.round(100 * percentile)} reached ${formatCount(slowest)}\u00a0ms; the old model stayed below ${formatCount(usual)}.`;
}
