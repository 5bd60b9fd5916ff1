import type {
	ArmComparison,
	ExperimentResult,
	ReadSettings,
	ResultReading,
	Verdict,
	VerdictKind
} from './types.ts';
import { chanceText, effectText, percent, plain, pText, rangeText } from './words.ts';

/** What is to be done, in words, and what it would cost to be wrong. */
export function judgeResult(
	{ metric }: ExperimentResult,
	{ split, comparisons, novelty }: Pick<ResultReading, 'split' | 'comparisons' | 'novelty'>,
	settings: ReadSettings
): Verdict {
	const best = bestOf(comparisons, settings);
	const kind = split.state === 'mismatch' ? 'broken' : kindOf(best, settings);
	return {
		kind,
		arm: best.name,
		text: sentence(kind, best, metric, settings) + advice(kind, novelty?.state === 'fading'),
		cost: kind === 'broken' ? brokenCost : costOf(best, metric, settings)
	};
}

const brokenCost =
	'Nothing here can be priced: whoever is missing may be the very users that the change hurt.';

const sign = ({ higherIsBetter }: ReadSettings) => (higherIsBetter ? 1 : -1);

function bestOf(comparisons: readonly ArmComparison[], settings: ReadSettings): ArmComparison {
	const gain = ({ decides }: ArmComparison) => sign(settings) * decides.difference;
	return comparisons.reduce((best, next) => (gain(next) > gain(best) ? next : best));
}

function kindOf(
	{ decides }: ArmComparison,
	settings: ReadSettings
): Exclude<VerdictKind, 'broken'> {
	const { alpha, worthwhile } = settings;
	const { difference, interval, pValue } = decides;
	const far = Math.max(...interval.map((end) => Math.abs(end)));
	if (pValue >= alpha) return far < worthwhile ? 'alike' : 'unclear';
	if (sign(settings) * difference < 0) return 'worse';
	return far < worthwhile ? 'better-but-small' : 'better';
}

function sentence(
	kind: VerdictKind,
	{ name, decides, bayes }: ArmComparison,
	metric: ExperimentResult['metric'],
	{ worthwhile, alpha }: ReadSettings
): string {
	const by = effectText(metric, decides.difference);
	const range = rangeText(metric, decides.interval);
	const wanted = effectText(metric, worthwhile);
	const seen = `${name} differs from the control by ${by} (${range}, ${pText(decides.pValue)})`;
	const chance = `The chance that it is better is ${chanceText(bayes.probabilityBetter)}, given the prior.`;
	return {
		broken: 'The users are not those who were dealt out. There is no result to read.',
		better: `${seen}: better by more than chance. ${chance}`,
		'better-but-small': `${seen}: better by more than chance, but by less than the ${wanted} that would be worth it.`,
		worse: `${seen}: worse by more than chance. Do not ship it.`,
		alike: `${seen}: whatever the difference is, it is less than the ${wanted} that would matter. Take the simpler one.`,
		unclear: `${seen}: nothing is shown at ${percent(alpha)}, and an effect of ${wanted} is not ruled out. ${chance} Run longer only if that was the plan; else plan a larger one.`
	}[kind];
}

/** What to do with something better: a novelty is waited for. */
function advice(kind: VerdictKind, fades: boolean): string {
	if (kind !== 'better') return '';
	return fades
		? ' But the effect fades: run on until it is steady.'
		: ' Ship it, if nothing else got worse.';
}

function costOf(
	{ name, bayes }: ArmComparison,
	metric: ExperimentResult['metric'],
	{ reach, higherIsBetter }: ReadSettings
): string {
	const isShare = metric === 'proportion';
	const unit = {
		proportion: higherIsBetter ? 'users who would have said yes' : 'users too many who say yes',
		mean: 'the unit of the metric'
	}[metric];
	const [ship, keep] = [bayes.lossIfShipped, bayes.lossIfKept].map((loss) => {
		const lost = loss * reach;
		return isShare && lost < 1 && reach > 0 ? 'fewer than one' : plain(lost);
	});
	return `Over ${plain(reach, 6)} users, weighed by the chance of being wrong, in ${unit}: shipping ${name} costs ${ship}, keeping the control ${keep}.`;
}
