import { familyIds, familyOf, type FamilyId } from '$lib/simulation/drift';
import { LinkProblem, quote, readNumber } from '$lib/labs/shell';
import { limits, type ShapeChoice } from '../state.ts';

/** `normal,0,1`: a family and its parameters. */
export function writeFamily(family: FamilyId, parameters: readonly number[]): string {
	return [family, ...parameters].join(',');
}

export function readFamily(text: string): Pick<ShapeChoice, 'family' | 'parameters'> {
	const [id, ...numbers] = text.split(',');
	const family = familyIds.find((known) => known === id);
	if (!family) throw new LinkProblem(`“${quote(id)}” is not a shape this lab knows.`);
	const { parameters, problem } = familyOf(family);
	if (numbers.length !== parameters.length) {
		throw new LinkProblem(`The shape ${family} takes ${parameters.length} numbers.`);
	}
	const values = parameters.map((parameter, index) =>
		readNumber(numbers[index], parameter.title.toLowerCase(), parameter)
	);
	const complaint = problem?.(values);
	if (complaint) throw new LinkProblem(complaint);
	return { family, parameters: values };
}

/** `0.02,1`: how far the shape is moved and stretched. */
export function readMove(text: string): Pick<ShapeChoice, 'shift' | 'spread'> {
	const [shift, spread] = text.split(',');
	return {
		shift: readNumber(shift, 'shift', limits.shift),
		spread: readNumber(spread, 'spread', limits.spread)
	};
}
