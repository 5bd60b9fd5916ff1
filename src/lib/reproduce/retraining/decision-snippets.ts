import { pythonOptions, rOptions } from '../functions/experiments/named-options.ts';
import { pythonScript } from '../functions/python-script.ts';
import { rScript } from '../functions/r-script.ts';
import { decisionFacts, type ShownDecision } from './decision-facts.ts';

const title = 'One training: the reading that rang, the paired test, and the bill';

/** Some code for each part of a decision that there is. */
function bodyOf(facts: Record<string, number>, code: Record<'reading' | 'test' | 'bill', string>) {
	return [
		...('reading' in facts ? [code.reading] : []),
		...('new_alone_right' in facts ? [code.test] : []),
		code.bill
	].join('\n\n');
}

/** A training as a Python script with SciPy, which prints the numbers of the page. */
export function decisionPython(shown: ShownDecision): string {
	const facts = decisionFacts(shown);
	return pythonScript(title, `${pythonOptions(facts)}\n\n${bodyOf(facts, python)}`);
}

/** A training as an R script without packages, which prints the numbers of the page. */
export function decisionR(shown: ShownDecision): string {
	const facts = decisionFacts(shown);
	return rScript(title, `${rOptions(facts)}\n\n${bodyOf(facts, r)}`);
}

const python = {
	reading: `# How far chance alone moves such a reading: the line is that many of these away.
report("standard_error", math.sqrt(reading * (1 - reading) / labels))`,
	test: `# McNemar, one-sided: of the rows on which they differ half would go to either.
differing = new_alone_right + old_alone_right
exact = stats.binom.sf(new_alone_right - 1, differing, 0.5)
report("p_exact", exact)
report("p_mid", exact - stats.binom.pmf(new_alone_right, differing, 0.5) / 2)`,
	bill: `report("pays_for_itself_at", training_price / wrong_price)
report("bill", wrong_answers * wrong_price + trainings * training_price + labels_paid)`
};

const r = {
	reading: `# How far chance alone moves such a reading: the line is that many of these away.
report("standard_error", sqrt(reading * (1 - reading) / labels))`,
	test: `# McNemar, one-sided: of the rows on which they differ half would go to either.
differing <- new_alone_right + old_alone_right
exact <- pbinom(new_alone_right - 1, differing, 0.5, lower.tail = FALSE)
report("p_exact", exact)
report("p_mid", exact - dbinom(new_alone_right, differing, 0.5) / 2)`,
	bill: `report("pays_for_itself_at", training_price / wrong_price)
report("bill", wrong_answers * wrong_price + trainings * training_price + labels_paid)`
};
