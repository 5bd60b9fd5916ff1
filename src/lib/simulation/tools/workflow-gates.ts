import { workflowCompare, workflowNumber } from './workflow-compare.ts';

/** What a gate does with an output: the deployment runs, is skipped, or the job fails. */
export type GateOutcome = 'deploys' | 'skips' | 'fails';

export type WorkflowGate = {
	readonly id: string;
	/** As it stands after `if:`, with `out` for the step's output. */
	readonly code: string;
	readonly outcome: (output: string) => GateOutcome;
};

const opens = (isOpen: boolean): GateOutcome => (isOpen ? 'deploys' : 'skips');

/** `fromJSON` wants JSON: nothing, NaN and loose words are none, and the job fails. */
function parsed(output: string, gate: (value: number) => boolean): GateOutcome {
	const text = output.trim();
	const value = workflowNumber(text);
	return text === '' || Number.isNaN(value) ? 'fails' : opens(gate(value));
}

/** Four ways to write a gate on an error rate that must stay below 0.01. */
export const workflowGates: readonly WorkflowGate[] = [
	{
		id: 'raw',
		code: 'out < 0.01',
		outcome: (output) => opens(workflowCompare(output, '<', 0.01))
	},
	{
		id: 'quoted',
		code: "out < '0.01'",
		outcome: (output) => opens(workflowCompare(output, '<', '0.01'))
	},
	{
		id: 'parsed',
		code: 'fromJSON(out) < 0.01',
		outcome: (output) => parsed(output, (value) => value < 0.01)
	},
	{
		id: 'script',
		code: 'exit code of the script',
		outcome: (output) => {
			const value = workflowNumber(output);
			return output.trim() !== '' && value < 0.01 ? 'deploys' : 'fails';
		}
	}
];
