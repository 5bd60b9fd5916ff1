import { formatFixed, formatPercent } from '$lib/components/charts';
import {
	gates,
	rowUse,
	type GateId,
	type GateOdds,
	type GateQuestion
} from '$lib/simulation/retraining';
import { settingsOf, type WorldState } from './state.ts';

/** How often each gate lets through a model that is truly so much better than the one in service. */
export type GateReading = {
	/** Rows of the hold-out on which both are compared. */
	readonly rows: number;
	readonly alpha: number;
	/** Hold-outs drawn for each point. */
	readonly runs: number;
	/** From the worst model to the best. */
	readonly points: readonly {
		/** True accuracy less that of the model in service, a share. */
		readonly better: number;
		readonly deployed: Readonly<Record<GateId, number>>;
	}[];
	/** Of models exactly as good, worked out. */
	readonly equal: Readonly<Record<GateId, number>>;
};

/** Degrees off the best rule: of the model in service, and of each candidate, the worst first. */
const championOff = 30;
const candidatesOff = [42, 38, 34, 30, 28, 25, 21, 14, 0];
const [fewest, most] = [100, 2000];
/** Rows drawn in all, which take some tenths of a second. */
const work = 8e6;

/** What a Worker draws, one question a candidate. */
export function gateQuestions(state: WorldState): readonly GateQuestion[] {
	const { world, gate } = settingsOf(state);
	const rows = gate.days * rowUse(world.rowsPerDay, state.labelled).held;
	const affordable = Math.floor(work / rows / candidatesOff.length);
	const runs = Math.min(most, Math.max(fewest, affordable));
	return candidatesOff.map((candidateOff) => ({
		...{ candidateOff, championOff, separation: world.separation, rows },
		...{ alpha: gate.alpha, first: 0, runs, seed: state.seed }
	}));
}

/** The drawn hold-outs as the page shows them, `odds` in the order of the questions. */
export function gateReading(
	questions: readonly GateQuestion[],
	odds: readonly GateOdds[]
): GateReading {
	const [question] = questions;
	const alike = odds[candidatesOff.indexOf(championOff)];
	if (!question || !alike) throw new RangeError('gateReading requires the odds of every question');
	const { rows, alpha, runs } = question;
	return {
		...{ rows, alpha, runs },
		points: odds.map(({ candidate, champion, deployed }) => ({
			better: candidate - champion,
			deployed: sharesOf(deployed, runs)
		})),
		equal: sharesOf(alike.expected, runs)
	};
}

const sharesOf = (counts: Readonly<Record<GateId, number>>, runs: number) => ({
	none: counts.none / runs,
	lead: counts.lead / runs,
	'mid-p': counts['mid-p'] / runs,
	exact: counts.exact / runs
});

const percent = (share: number) => formatPercent(share, share < 0.1 ? 1 : 0);
const points = (share: number) => formatFixed(100 * share, 1);

/** The first candidate that is better by a point or more, or the best there is. */
export const aPointBetter = ({ points: all }: GateReading) =>
	all.find(({ better }) => better >= 0.009) ?? all.at(-1);

/** What the gates let through, in two sentences. */
export function gateSentence(reading: GateReading): string {
	const { equal } = reading;
	const step = aPointBetter(reading);
	const alike = `Of models that are exactly as good, any lead lets ${percent(equal.lead)} into service, the mid-p test ${percent(equal['mid-p'])}, the exact one ${percent(equal.exact)}.`;
	if (!step) return alike;
	const { better, deployed } = step;
	return `${alike} Of models that are ${points(better)} points better: ${percent(deployed.lead)}, ${percent(deployed['mid-p'])} and ${percent(deployed.exact)}.`;
}

/** All that is drawn, as a table. */
export const gateTable = (reading: GateReading) => ({
	caption: 'Share let into service, by how much better the model truly is',
	columns: ['Points better', ...gates.map(({ title }) => title)],
	rows: reading.points.map(({ better, deployed }) => [
		points(better),
		...gates.map(({ id }) => formatPercent(deployed[id], 1))
	])
});
