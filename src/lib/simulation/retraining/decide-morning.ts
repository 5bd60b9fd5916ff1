import { binomial } from '../../stats/index.ts';
import type { Reason } from './policies/evening.ts';
import { labPolicyOf } from './policies/lab-policies.ts';
import { signTest } from './policies/sign-test.ts';
import { retrainingRules as rules } from './retraining-rules.ts';

/** What lies on the desk one morning. */
export interface Morning {
	readonly daysSinceTraining: number;
	/** Labelled rows of the last week, and how many of them the model got right. */
	readonly labels: number;
	readonly right: number;
	/** The largest PSI of a feature that the model uses. */
	readonly psi: number;
	/** Whether the checks of the incoming data passed. */
	readonly dataIsSound: boolean;
	/** Rows of the same fresh hold-out that only the candidate, or only the champion, got right. */
	readonly candidateOnly: number;
	readonly championOnly: number;
}

export interface MorningReading {
	readonly time: boolean;
	readonly performance: boolean;
	/** The accuracy is below the line, but so few labels could do that by chance. */
	readonly tooFewLabels: boolean;
	readonly drift: boolean;
	/** Chance of so large a lead of the candidate if both models were equal, one-sided. */
	readonly leadP: number;
	readonly verdict: 'wait' | 'mend' | 'keep' | 'promote';
}

/** Accuracy at the last release, below which 5 % relative is a drop. */
export const accepted = 0.92;

const sheet = labPolicyOf('all');

/**
 * Reads the three triggers of the sheet as the lab does, then the two gates that it leaves out: is the data sound, and
 * is the candidate better on the same fresh rows?
 */
export function decideMorning(morning: Morning): MorningReading {
	const { labels, right } = morning;
	const reasons = sheet.decide(
		{
			daysSinceTraining: morning.daysSinceTraining,
			accepted,
			accuracy: () => ({ value: right / labels, labels }),
			psi: () => [morning.psi, 0],
			prediction: () => NaN
		},
		{ drop: rules.drop, psi: rules.psiAlarm }
	);
	const says = (kind: Reason['kind']) => reasons.some((reason) => reason.kind === kind);
	const isBelow = says('accuracy');
	const couldBeChance = binomial(labels, accepted).cdf(right) >= 0.05;
	const time = says('clock');
	const performance = isBelow && !couldBeChance;
	const drift = says('psi');
	const leadP = signTest(morning.candidateOnly, morning.championOnly).exact;
	const verdict = (() => {
		if (!time && !performance && !drift) return 'wait';
		if (!morning.dataIsSound) return 'mend';
		return leadP < 0.05 ? 'promote' : 'keep';
	})();
	return { time, performance, tooFewLabels: isBelow && couldBeChance, drift, leadP, verdict };
}
