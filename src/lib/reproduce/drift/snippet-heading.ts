import type { DriftSnippetInput } from '../drift-one-feature.ts';
import { readsSampleFiles, sampleFiles } from '../drift-one-feature.ts';
import { commentLine } from '../text/comment-line.ts';

/**
 * The comment at the head of a snippet: what it prints, how close it is, where it came from.
 *
 * @param needs the first line, ours alone: Python looks for an encoding in the first two lines, so
 * that nothing a visitor wrote may stand there
 */
export function snippetHeading(input: DriftSnippetInput, needs: string): string {
	const { title, link, seed, data } = input;
	const lines = [
		needs,
		'Prints one "name value" line a number, to 17 digits, to compare with the page: the same to 1e-9,',
		'the fitted classifier to 1e-6. Nothing here is drawn at random.',
		'',
		title,
		link ?? 'Your own data: no link holds it.',
		...(seed === null ? [] : [`The page drew its rows with seed ${seed}.`]),
		...(readsSampleFiles(data)
			? [
					`Download ${sampleFiles.reference} and ${sampleFiles.current} into the folder where this runs.`
				]
			: [])
	];
	return lines.map(commentLine).join('\n');
}
