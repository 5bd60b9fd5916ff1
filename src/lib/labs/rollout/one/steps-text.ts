import { LinkProblem, quote } from '$lib/labs/shell';

const most = 12;
const inPercent = (share: number) => String(Number((100 * share).toPrecision(6)));

/** `5, 25, 100` for a text field; a link joins them by a dash. */
export const stepsText = (steps: readonly number[], between = ', '): string =>
	steps.map(inPercent).join(between);

/** Shares of the new model that someone typed in per cent, step by step. @throws LinkProblem with a sentence */
export function readSteps(text: string): number[] {
	const parts = text
		.replaceAll('%', ' ')
		.split(/[\s,;→-]+/)
		.filter((part) => part !== '');
	if (parts.length === 0 || parts.length > most) {
		throw new LinkProblem(
			`Steps are 1 to ${most} shares in per cent, such as 5, 25, 100; here are ${parts.length}.`
		);
	}
	const steps = parts.map(readStep);
	const down = steps.findIndex((share, i) => i > 0 && share <= (steps[i - 1] ?? 0));
	if (down === -1) return steps;
	throw new LinkProblem(
		`Steps go up: ${inPercent(steps[down] ?? 0)} % cannot follow ${inPercent(steps[down - 1] ?? 0)} %.`
	);
}

function readStep(part: string): number {
	const percent = Number(part);
	if (Number.isFinite(percent) && percent >= 0.01 && percent <= 100) {
		return Number((percent / 100).toPrecision(8));
	}
	throw new LinkProblem(
		`“${quote(part)}” is not a share of the traffic: a step is between 0.01 and 100 %.`
	);
}
