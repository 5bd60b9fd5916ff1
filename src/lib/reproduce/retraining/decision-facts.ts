import {
	gates,
	type LabBill,
	type LabDecision,
	type LabPrices
} from '../../simulation/retraining/index.ts';

/** One training as the page explains it, and the policy's bill. */
export interface ShownDecision {
	readonly decision: LabDecision;
	readonly prices: LabPrices;
	readonly bill: LabBill;
}

/** The reading of accuracy that rang, if one did. */
const readingOf = ({ reasons }: LabDecision) => reasons.find(({ kind }) => kind === 'accuracy');

/** The numbers that a script starts from, by the names that both languages use. */
export function decisionFacts({ decision, prices, bill }: ShownDecision): Record<string, number> {
	const reading = readingOf(decision);
	const { paired } = decision;
	return {
		...(reading ? { reading: reading.value, line: reading.line, labels: reading.labels ?? 0 } : {}),
		...(paired
			? { new_alone_right: paired.candidateOnly, old_alone_right: paired.championOnly }
			: {}),
		wrong_price: prices.wrong,
		training_price: prices.training,
		wrong_answers: bill.avoidable / prices.wrong,
		trainings: prices.training > 0 ? Math.round(bill.training / prices.training) : 0,
		labels_paid: bill.labels
	};
}

/** What the scripts print, as the page has it. */
export function decisionNumbers(shown: ShownDecision): Record<string, number> {
	const { paired } = shown.decision;
	const reading = readingOf(shown.decision);
	const { training, wrong } = shown.prices;
	const p = (id: 'exact' | 'mid-p') =>
		(paired && gates.find((gate) => gate.id === id)?.p?.(paired)) ?? NaN;
	const { avoidable, labels, training: trained } = shown.bill;
	return {
		...(reading ? { standard_error: errorOf(reading.value, reading.labels ?? 0) } : {}),
		...(paired ? { p_exact: p('exact'), p_mid: p('mid-p') } : {}),
		pays_for_itself_at: training / wrong,
		bill: avoidable + trained + labels
	};
}

const errorOf = (share: number, n: number) => Math.sqrt((share * (1 - share)) / n);
