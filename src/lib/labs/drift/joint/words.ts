import { formatCount, formatFixed, formatP } from '$lib/components/charts';
import { judgedRows, mmdRows, shuffles, type JointPicture } from '$lib/simulation/drift';
import type { NullState } from './joint-lab.svelte.ts';
import { mapNames, type JointState } from './state.ts';

/** Below it a p-value rings. */
export const alarmBelow = 0.05;

export type JointWords = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

type Facts = {
	readonly state: JointState;
	readonly picture: JointPicture;
	readonly nulls: NullState;
};

/** The judge that the state has chosen. */
export function chosenJudge({ state, picture }: Pick<Facts, 'state' | 'picture'>) {
	const judge = picture.judges.find(({ map }) => map === state.map) ?? picture.judges[0];
	if (!judge) throw new Error('A picture without judges.');
	return judge;
}

/** Both tests that look at the features together, and who of them rings. */
export function whoWakes({ nulls }: Pick<Facts, 'nulls'>) {
	const { classifier, mmd } = nulls.found;
	return { classifier: classifier.p < alarmBelow, mmd: mmd.p < alarmBelow };
}

/** What is decided, who rings, and why: the sentence that one could say in an interview. */
export function jointWords(facts: Facts): JointWords {
	const words = decide(facts);
	return { ...words, rest: glued(words.rest), why: glued(words.why) };
}

/** No line break between a name and its number. */
const glued = (text: string) =>
	text.replaceAll('p = ', 'p\u00a0=\u00a0').replaceAll('AUC ', 'AUC\u00a0');

function decide(facts: Facts): JointWords {
	if (facts.nulls.stale) return inMotion(facts);
	const moved = facts.state.before !== facts.state.after;
	const wakes = whoWakes(facts);
	if (!moved) return nothingMoved(facts);
	if (wakes.classifier) return seen(facts);
	return wakes.mmd ? fooled(facts) : missed(facts);
}

/** `Both features pass KS (p = 0.61, 0.44)`. */
function ksWords({ features }: JointPicture): string {
	const [x, y] = features;
	const ps = `p = ${formatP(x.p)}, ${formatP(y.p)}`;
	const rings = features.filter(({ p }) => p < alarmBelow).length;
	if (rings === 0) return `Both features pass KS (${ps})`;
	return rings === 2
		? `KS rings on both features by chance (${ps})`
		: `KS rings on one by chance (${ps})`;
}

/** `a classifier with the product tells the windows apart with AUC 0.83, permutation p = 0.005`. */
function judgeWords(facts: Facts): string {
	const { auc } = chosenJudge(facts);
	const { p } = facts.nulls.found.classifier;
	const reads = whoWakes(facts).classifier ? 'tells the windows apart with' : 'reads no more than';
	return `${mapNames[facts.state.map].said} ${reads} AUC ${formatFixed(auc)}, permutation p = ${formatP(p)}`;
}

function mmdWords(facts: Facts): string {
	const { p } = facts.nulls.found.mmd;
	return `MMD ${whoWakes(facts).mmd ? 'wakes too' : 'sleeps'} (p = ${formatP(p)})`;
}

function seen(facts: Facts): JointWords {
	return {
		state: 'alarm',
		verdict: 'Joint drift.',
		rest: `${ksWords(facts.picture)}; together they moved: ${judgeWords(facts)}.`,
		why: `${mmdWords(facts)}. ${ceiling(facts)} ${sizes(facts)}`
	};
}

function fooled(facts: Facts): JointWords {
	const { p } = facts.nulls.found.mmd;
	return {
		state: 'alarm',
		verdict: 'Joint drift, and this classifier is blind to it.',
		rest: `${ksWords(facts.picture)}, and ${judgeWords(facts)}; MMD wakes (p = ${formatP(p)}).`,
		why: `${blindness(facts)} ${ceiling(facts)} ${sizes(facts)}`
	};
}

function missed(facts: Facts): JointWords {
	return {
		state: 'unknown',
		verdict: 'It moved, and nobody sees it.',
		rest: `${ksWords(facts.picture)}, ${judgeWords(facts)}, and ${mmdWords(facts)}.`,
		why: `${blindness(facts)} ${ceiling(facts)} ${sizes(facts)}`
	};
}

function nothingMoved(facts: Facts): JointWords {
	const wakes = whoWakes(facts);
	const rings =
		wakes.classifier || wakes.mmd || facts.picture.features.some(({ p }) => p < alarmBelow);
	return {
		state: rings ? 'alarm' : 'steady',
		verdict: rings ? 'A false alarm.' : 'Steady.',
		rest: `${ksWords(facts.picture)}; ${judgeWords(facts)}; MMD reads p = ${formatP(facts.nulls.found.mmd.p)}.`,
		why: `Nothing moved here. Four tests at 5 % each ring on up to 20 % of such days: draw new rows and count. ${sizes(facts)}`
	};
}

/** While the hand moves there is no p yet: the interval has to do. */
function inMotion(facts: Facts): JointWords {
	const { auc, interval } = chosenJudge(facts);
	const [low, high] = interval;
	const apart = low > 0.5;
	return {
		state: apart ? 'alarm' : 'unknown',
		verdict: apart ? 'Together they moved.' : 'Not told apart so far.',
		rest: `${ksWords(facts.picture)}; ${mapNames[facts.state.map].said} reads AUC ${formatFixed(auc)} (${formatFixed(low)} to ${formatFixed(high)}).`,
		why: `The permutation tests follow when the hand rests. ${sizes(facts)}`
	};
}

/** Why a judge has nothing to go by. */
function blindness({ state }: Facts): string {
	const addsUp = state.map === 'linear' || state.map === 'squares';
	if (addsUp) {
		return 'Where no marginal moved, x, y and their squares have the same means in both windows: a model that adds them up has nothing to learn, at any n. It needs a product.';
	}
	if (state.dependence === 'ring' && state.map !== 'crossed') {
		return 'A ring is symmetric: xy is 0 on average with it and without. Only the product of the squares, x²y², has another mean.';
	}
	return 'The terms are right; the rows are too few, or the change too small.';
}

/** Counts tie, so that the copula's best judge is out of reach. The ring brings its own marginals. */
export function hasCounts({ dependence, marginals }: JointState): boolean {
	return dependence !== 'ring' && marginals.some(({ family }) => family === 'poisson');
}

/** How good the best judge could be. */
function ceiling({ picture, state }: Facts): string {
	if (hasCounts(state)) {
		return `No classifier can read more than AUC ${formatFixed(picture.best)} here; as counts tie, even the best one may read less.`;
	}
	return `The best classifier there can be reads AUC ${formatFixed(picture.best)} here.`;
}

/** n and what p rests on. */
function sizes({ state }: Facts): string {
	const judged = Math.min(state.rows, judgedRows);
	const compared = Math.min(state.rows, mmdRows);
	const of = (rows: number) =>
		rows < state.rows ? `the first ${formatCount(rows)}` : 'all of them';
	return `${formatCount(state.rows)} rows a side; the classifier takes ${of(judged)}, MMD ${of(compared)}; rows independent, labels shuffled ${shuffles} times, so p is never below 0.005.`;
}
