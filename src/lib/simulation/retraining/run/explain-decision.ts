import type { Reason } from '../policies/evening.ts';
import type { LabDecision } from './types.ts';

/**
 * One training in plain words: which number crossed which line, what it learnt from, what it cost, and
 * what became of it. Days count from 1, as people do.
 */
export function explainDecision(decision: LabDecision): readonly string[] {
	const { reasons, learntFrom, learntTo, cost } = decision;
	const sentences = reasons.map(reasonWords);
	const days = learntTo - learntFrom + 1;
	const span = `${dayWords(learntFrom)} to ${dayWords(learntTo)}`;
	sentences.push(`It learns from ${days} labelled days, ${span}${oldWords(decision)}.`);
	sentences.push(`The training costs ${number(cost)}.`);
	sentences.push(...gateWords(decision), outcomeWords(decision));
	return sentences;
}

function reasonWords({ kind, value, line, labels, input }: Reason): string {
	switch (kind) {
		case 'clock':
			return value === 1
				? 'A day has passed since the last training.'
				: `${value} days have passed since the last training: the line is ${line}.`;
		case 'accuracy':
			return `Accuracy over the newest labelled week, ${percent(value)} of ${labels} labels, is below ${percent(line)}.`;
		case 'psi':
			return `PSI of input ${(input ?? 0) + 1} is ${value.toFixed(2)}, above ${line}.`;
		case 'prediction':
			return `PSI of the scores is ${value.toFixed(2)}, above ${line}.`;
	}
}

/** The part of the window that a jump has made old; empty if there is none. */
function oldWords({ oldShare }: LabDecision): string {
	if (oldShare === 0) return '';
	if (oldShare === 1) return ': all of them before the last jump';
	return `: ${percent(oldShare, 0)} of them before the last jump`;
}

function gateWords({ paired }: LabDecision): string[] {
	if (!paired) return [];
	const { candidateOnly, championOnly, rows, p } = paired;
	const counts = `On the same ${number(rows)} fresh rows the candidate alone is right on ${candidateOnly}, the model in service alone on ${championOnly}`;
	return [`${counts}${p === undefined ? '' : ` (one-sided p ${pWords(p)})`}.`];
}

function outcomeWords({ outcome, before, after, isBad }: LabDecision): string {
	if (outcome === 'failed') return 'The training fails and leaves no model: the old one serves on.';
	const truly = `In truth it is right on ${percent(after, 2)} that day, the one in service on ${percent(before, 2)}`;
	const batch = isBad ? ': it has learnt from a bad batch' : '';
	return outcome === 'deployed'
		? `It serves from the next morning. ${truly}${batch}.`
		: `It is not deployed. ${truly}${batch}.`;
}

function dayWords(day: number): string {
	return day < 0 ? `${-day} days before the start` : `day ${day + 1}`;
}

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
const pWords = (p: number) => (p < 0.0001 ? 'below 0.0001' : p.toPrecision(2));
