import { formatCount, formatFixed, formatP, formatPercent } from '$lib/components/charts';
import { needsLabels, type AlarmId, type KindsPicture } from '$lib/simulation/drift';
import type { KindsState } from '../state.ts';

export type KindsVerdict = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

/** The sentence to say: what moved, who sees it, and from which day on. */
export function kindsVerdict(state: KindsState, picture: KindsPicture): KindsVerdict {
	const rings = picture.alarms.filter((alarm) => alarm.rings).map(({ id }) => id);
	const moved = movedKinds(state);
	return {
		state: rings.length > 0 ? 'alarm' : 'steady',
		verdict: movedWords(moved),
		rest: moved.length === 0 ? quietWords(rings) : changeWords(state, picture, rings),
		why: whyWords(state, picture)
	};
}

type Kind = 'inputs' | 'rule' | 'share of positives';

export function movedKinds({ across, up, turn, offset, positives }: KindsState): Kind[] {
	const kinds: Kind[] = [];
	if (across !== 0 || up !== 0) kinds.push('inputs');
	if (turn !== 0 || offset !== 0) kinds.push('rule');
	if (positives !== 50) kinds.push('share of positives');
	return kinds;
}

function movedWords(kinds: readonly Kind[]): string {
	if (kinds.length === 0) return 'Nothing moved.';
	if (kinds.length === 3) return 'All three moved.';
	if (kinds.length === 1) return `Only the ${kinds[0]} changed.`;
	return `The ${listWords(kinds.map((kind) => (kind === 'share of positives' ? `the ${kind}` : kind)))} changed.`;
}

const shortNames: Readonly<Record<AlarmId, string>> = {
	inputs: 'inputs',
	joint: 'inputs jointly',
	scores: 'predictions',
	labels: 'labels',
	accuracy: 'accuracy',
	calibration: 'calibration'
};

/** `inputs and predictions ring`, `calibration rings`. */
function whoRings(ids: readonly AlarmId[]): string {
	const shown = ids.includes('inputs') ? ids.filter((id) => id !== 'joint') : ids;
	const [only] = shown;
	const isOne = shown.length === 1 && (only === 'accuracy' || only === 'calibration');
	return `${listWords(shown.map((id) => shortNames[id]))} ${isOne ? 'rings' : 'ring'}`;
}

function quietWords(rings: readonly AlarmId[]): string {
	if (rings.length === 0) return 'No alarm rings on day 1.';
	return `Even so ${whoRings(rings)} on day 1, by chance alone.`;
}

function changeWords(state: KindsState, picture: KindsPicture, rings: readonly AlarmId[]): string {
	const early = rings.filter((id) => !needsLabels(id));
	const inputs = picture.alarms.find(({ id }) => id === 'inputs');
	const p = `KS p ${(inputs?.pValue ?? 1) < 1e-12 ? '' : '= '}${formatP(inputs?.pValue ?? 1)}`;
	const seen = inputs?.rings ? `Inputs look different (${p})` : `Inputs look the same (${p})`;
	const silent =
		early.length === 0
			? 'without labels no alarm rings'
			: `without labels ${whoRings(early)} on day 1`;
	return `${seen}, ${accuracyWords(picture, rings)}, and ${silent}; ${lateWords(state, rings)}.`;
}

function accuracyWords({ accuracy }: KindsPicture, rings: readonly AlarmId[]): string {
	const [before, now] = [formatPercent(accuracy.before), formatPercent(accuracy.now)];
	if (rings.includes('accuracy')) return `accuracy fell from ${before} to ${now}`;
	if (accuracy.now - accuracy.before > 0.015) return `accuracy rose from ${before} to ${now}`;
	if (before === now) return `accuracy stayed at ${now}`;
	return `accuracy went from ${before} to ${now}, within chance`;
}

function lateWords({ delay }: KindsState, rings: readonly AlarmId[]): string {
	const when =
		delay === 0
			? 'with labels on the same day'
			: `with labels ${delay} ${delay === 1 ? 'day' : 'days'} late`;
	if (rings.includes('accuracy')) return `${when} you learn it on day ${delay + 1}`;
	const late = rings.filter(needsLabels);
	if (late.length > 0) return `${when} ${whoRings(late)} on day ${delay + 1}`;
	return `${when} day ${delay + 1} shows no loss`;
}

/** Rows, level, and what a new model could win back. */
function whyWords(
	{ rows, alpha }: KindsState,
	{ accuracy, best, wrongRows }: KindsPicture
): string {
	const basis = `${formatCount(rows)} rows a day against a hold-out of as many; each alarm may ring on ${alpha} % of quiet days.`;
	const gap = best - accuracy.now;
	const top = `Perfect knowledge of today’s world would get about ${formatPercent(best)} of the rows right`;
	if (gap < 0.02) return `${basis} ${top}: retraining has next to nothing to win.`;
	const points = formatFixed(100 * gap, 0);
	return `${basis} ${formatPercent(wrongRows)} of the rows lie where the model calls the less likely outcome. ${top}: retraining on rows from after the change can win back up to ${points} ${points === '1' ? 'point' : 'points'}.`;
}

/** `inputs, predictions and labels`. */
function listWords(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	const others = names.slice(0, -1);
	return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}
