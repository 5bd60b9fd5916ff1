import { signTest } from './sign-test.ts';

/** Rows of one fresh hold-out on which two models differ. */
export interface PairedCounts {
	/** Rows that the candidate alone got right, and the model in service alone. */
	readonly candidateOnly: number;
	readonly championOnly: number;
	/** Rows in all. */
	readonly rows: number;
}

export type GateId = 'none' | 'lead' | 'mid-p' | 'exact';

/** What may stand between a training and its deployment: an entry of the registry. */
export interface Gate {
	readonly id: GateId;
	readonly title: string;
	/** One line: what it asks for. */
	readonly description: string;
	/** One-sided p-value if the gate is a test. */
	readonly p?: (counts: PairedCounts) => number;
	/** Whether the candidate may go into service. */
	readonly passes: (counts: PairedCounts, alpha: number) => boolean;
}

const midP = ({ candidateOnly, championOnly }: PairedCounts) =>
	signTest(candidateOnly, championOnly).midP;
const exact = ({ candidateOnly, championOnly }: PairedCounts) =>
	signTest(candidateOnly, championOnly).exact;

/** The gates of the lab, in the order in which they are shown. */
export const gates: readonly Gate[] = [
	{
		id: 'none',
		title: 'No gate',
		description: 'What was trained goes into service.',
		passes: () => true
	},
	{
		id: 'lead',
		title: 'Any lead',
		description: 'It must get more of the hold-out right, if only by one row.',
		passes: ({ candidateOnly, championOnly }) => candidateOnly > championOnly
	},
	{
		id: 'mid-p',
		title: 'Paired test, mid-p',
		description: 'McNemar on the same fresh rows, with half of the tie: alpha on average.',
		p: midP,
		passes: (counts, alpha) => midP(counts) <= alpha
	},
	{
		id: 'exact',
		title: 'Paired test, exact',
		description: 'McNemar on the same fresh rows: at most alpha, often much less.',
		p: exact,
		passes: (counts, alpha) => exact(counts) <= alpha
	}
];

/** @throws RangeError if there is none of this id */
export function gateOf(id: GateId): Gate {
	const found = gates.find((gate) => gate.id === id);
	if (!found) throw new RangeError(`there is no gate ${id}`);
	return found;
}
