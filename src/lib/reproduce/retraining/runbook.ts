import { planFacts, type PlanFacts } from './plan-facts.ts';
import type { RetrainingExport, RetrainingPlan } from './retraining-export.ts';

const percent = (share: number) => `${Number((100 * share).toFixed(2))} %`;
const count = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** One line for each thing that may start a training. */
function triggers(facts: PlanFacts): string[] {
	const { policy, drop, psiLine, scorePsiLine, labelsAReading } = facts;
	const list: string[] = [];
	if (policy.periodDays) {
		const days = policy.periodDays === 1 ? 'a day' : `${policy.periodDays} days`;
		list.push(`The clock: ${days} after the last training.`);
	}
	if (drop) {
		const by = Number((100 * drop.by).toFixed(2));
		const fall = drop.mode === 'relative' ? `${by} % (relative)` : `${by} points`;
		const labels = `the newest labelled week, ${count(labelsAReading)} labels,`;
		list.push(
			`Accuracy: ${labels} lies more than ${fall} below what was accepted. ${readingWidth(labelsAReading)}`
		);
	}
	if (psiLine !== undefined) {
		list.push(
			`Inputs: PSI of one is above ${psiLine}. Look before you train: much of what moves an input is a pipeline, and a changed outcome moves none.`
		);
	}
	if (scorePsiLine !== undefined)
		list.push(`Scores: PSI of the model’s scores is above ${scorePsiLine}.`);
	if (list.length === 0) list.push('Nothing starts one by itself. A person may.');
	if (policy.restDays > 0) list.push(`Not within ${policy.restDays} days of the last training.`);
	return list;
}

/** How far chance alone moves a reading around 90 %. */
function readingWidth(labels: number): string {
	const points = 196 * Math.sqrt((0.9 * 0.1) / Math.max(1, labels));
	return `At 90 % chance alone moves such a reading by ${points.toFixed(1)} points either way in 19 weeks of 20.`;
}

function gateLines({ gate, heldOut }: PlanFacts, { settings }: RetrainingPlan): string[] {
	const { alpha, days } = settings.gate;
	switch (gate.id) {
		case 'none':
			return ['No comparison stands in the way: what was trained is deployed, a bad batch too.'];
		case 'lead':
			return [
				`The candidate must get more of the hold-out right (${count(heldOut)} rows). That stops a bad batch, not luck: of two equal models it leads in nearly half of all cases.`
			];
		default:
			return [
				`Both models answer the same ${count(heldOut)} held-out rows of the newest ${days} labelled days, from which neither has learnt.`,
				`Only rows on which they differ count. McNemar’s test, one-sided, ${gate.id === 'exact' ? 'exact' : 'mid-p'}: deploy if p is at most ${alpha}.`,
				`So a model that is no better passes ${gate.id === 'exact' ? `at most ${percent(alpha)}` : `about ${percent(alpha)}`} of the tests, one test at a time. A better one may be refused: few rows see small leads only by luck.`,
				'Then slices and guard metrics, then a canary. Offline is not production.'
			];
	}
}

function costs({ policy }: PlanFacts, { settings }: RetrainingPlan): string[] {
	const { prices, learner } = settings;
	const list = [
		`A training costs ${count(prices.training)}, a wrong answer ${count(prices.wrong)}, at ${count(prices.answersPerDay)} answers a day.`,
		`So a training pays for itself if it saves ${count(prices.training / Math.max(1e-9, prices.wrong))} wrong answers.`
	];
	if (policy.periodDays) {
		const times = Math.floor(365 / policy.periodDays);
		list.push(
			`By the clock alone: ${count(times)} trainings a year, ${count(times * prices.training)}.`
		);
	}
	list.push(
		`Of the trainings ${percent(learner.failRisk)} fail and ${percent(learner.badRisk)} learn from a bad batch, as assumed in the lab.`
	);
	return list;
}

const bullets = (list: readonly string[]) => list.map((line) => `- ${line}`).join('\n');
const steps = (list: readonly string[]) =>
	list.map((line, index) => `${index + 1}. ${line}`).join('\n');

function write(plan: RetrainingPlan): string {
	const facts = planFacts(plan);
	const { labelDelay, labelShare } = plan.settings.learner;
	return `# Runbook: retraining ${plan.model}

Policy: ${facts.policy.title}. Gate: ${facts.gate.title}. As tried in the Retraining Lab.

## What starts a training

${bullets(triggers(facts))}

## Before it

${steps([
	'Is the reading real? Count its labels.',
	'Is the incoming data sound: schema, units, missing values, rows a day? If not, mend the pipe. Training teaches the model the break.',
	'Has something jumped? Then wait until most of the window lies after it: a mixed window teaches a mixture, and spends a training.'
])}

## What it learns from

${bullets([
	`Rows: ${facts.window}.`,
	`Labels: ${percent(labelShare)} of ${count(plan.settings.world.rowsPerDay)} logged answers a day, ${count(facts.labelsADay)} labels, ${labelDelay} days late. The newest ${labelDelay} days are never in it.`,
	'A fifth of the labels is held out for good, for comparisons.'
])}

## Before it goes into service

${bullets(gateLines(facts, plan))}

## If it went wrong

${steps([
	'Roll back first: the model before it is kept, with its version and its data.',
	'Then look at the labels, at a leak, at the window, and whether one bad batch was learnt.',
	'More than two trainings a week without a person are a sign of a fault. Stop the schedule.'
])}

## What it costs

${bullets(costs(facts, plan))}
`;
}

/** The policy for people. */
export const runbook: RetrainingExport = {
	id: 'runbook',
	label: 'Runbook',
	heldAgainst: 'CommonMark 0.31',
	file: (model) => `retraining-${model}.md`,
	write
};
