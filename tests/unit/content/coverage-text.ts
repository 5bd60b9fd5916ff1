export const coveragePath = 'content/coverage.yaml';

/** A coverage file with one chapter that holds these lines. */
export function coverageText(...facts: string[]): string {
	return ['- area: The loop', '  title: The loop, drawn', '  facts:', ...facts].join('\n');
}

export const coverageFact =
	'    S001: { fact: a threshold, lesson: drift-detection, section: large-n, terms: [Words] }';
