import { wordCount } from '../../src/lib/content/index.ts';

/** Words in each sentence of a lesson's paragraphs; headings, tables, tags and code are left out. */
export function sentenceLengths(body: string): number[] {
	return body
		.replace(/^```[\s\S]*?^```$/gm, '')
		.split('\n')
		.filter((line) => /^[^#|<\s]/.test(line))
		.flatMap((line) => line.replace(/<[^>]*>/g, 'x').split(/(?<=[.!?:;])["”*=]*\s+/))
		.map(wordCount)
		.filter((words) => words > 0);
}
