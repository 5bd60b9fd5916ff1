import type { ReleaseCall, ReleaseItem, Scenario, ScenarioFinding } from '../../content/index.ts';

/** Something that a reviewer marked: a row from 0, a whole document with row −1, or the desk, ''. */
export type ReviewFlag = {
	readonly document: string;
	readonly row: number;
	readonly item: ReleaseItem;
};

/** `half`: the right item in another place, or the right place under another item. */
export type FindingResult = {
	readonly finding: ScenarioFinding;
	readonly seen: 'full' | 'half' | 'no';
	/** Index of the flag that saw it; −1 for none. */
	readonly flag: number;
};

/** A flag on something that is in order. `herring` is the id of the bait it took; '' for none. */
export type FalseAlarm = { readonly flag: number; readonly herring: string };

export type ReviewResult = {
	readonly findings: readonly FindingResult[];
	readonly falseAlarms: readonly FalseAlarm[];
	/** What the call was worth, 0 to 1. */
	readonly call: number;
	/** 0 to 1. */
	readonly score: number;
};

/** What each false alarm takes off, and what the call is worth beside the findings. */
export const reviewWeights = { findings: 0.7, call: 0.3, falseAlarm: 0.1 } as const;

/**
 * Grades a review of a release: what was found, what was cried wolf over, and the call.
 *
 * A second flag on what is found already is no false alarm. Where nothing is wrong, the findings' share
 * is given to whoever stays calm, less a quarter of it for each false alarm.
 */
export function gradeReview(
	scenario: Pick<Scenario, 'findings' | 'herrings' | 'call'>,
	flags: readonly ReviewFlag[],
	call: ReleaseCall
): ReviewResult {
	const findings = scenario.findings.map((finding) => resultOf(finding, flags));
	const falseAlarms = flags.flatMap((flag, index): FalseAlarm[] => {
		if (scenario.findings.some((finding) => sight(finding, flag) !== 'no')) return [];
		const bait = scenario.herrings.find(({ places }) => places.some((place) => isAt(flag, place)));
		return [{ flag: index, herring: bait?.id ?? '' }];
	});
	const { right, near } = scenario.call;
	const called = call === right ? 1 : call === near ? 0.5 : 0;
	return {
		findings,
		falseAlarms,
		call: called,
		score: scoreOf(findings, falseAlarms.length, called)
	};
}

function resultOf(finding: ScenarioFinding, flags: readonly ReviewFlag[]): FindingResult {
	const sights = flags.map((flag) => sight(finding, flag));
	const full = sights.indexOf('full');
	if (full >= 0) return { finding, seen: 'full', flag: full };
	const half = sights.indexOf('half');
	return { finding, seen: half >= 0 ? 'half' : 'no', flag: half };
}

/**
 * How much of a finding a flag sees. A flag on a whole sheet points at each of its lines, a finding of a
 * whole sheet may be flagged at any of them, and what lies nowhere anywhere.
 */
function sight({ item, also, places }: ScenarioFinding, flag: ReviewFlag): FindingResult['seen'] {
	const isItem = flag.item === item || also.includes(flag.item);
	const isHere = places.some((place) => isAt(flag, place));
	const isThere = isHere || places.some((place) => place.document === '' || isWithin(flag, place));
	if (isItem && isThere) return 'full';
	return isItem || (isHere && flag.row >= 0) ? 'half' : 'no';
}

const isWithin = (flag: ReviewFlag, place: { document: string; row: number }) =>
	flag.document === place.document && (flag.row < 0 || place.row < 0);

const isAt = (flag: ReviewFlag, place: { document: string; row: number }) =>
	flag.document === place.document && flag.row === place.row;

function scoreOf(findings: readonly FindingResult[], alarms: number, call: number): number {
	const { findings: weight, call: ofCall, falseAlarm } = reviewWeights;
	if (findings.length === 0) return weight * Math.max(0, 1 - alarms / 4) + ofCall * call;
	const seen = findings.reduce((sum, { seen }) => sum + { full: 1, half: 0.5, no: 0 }[seen], 0);
	return Math.max(0, (weight * seen) / findings.length + ofCall * call - falseAlarm * alarms);
}
