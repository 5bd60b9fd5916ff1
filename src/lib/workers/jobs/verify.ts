import {
	runners,
	tally,
	tallyByFunction,
	verifySteps,
	type CaseResult,
	type GoldenFile,
	type Tally
} from '../../verify/index.ts';
import type { Steps } from '../job.ts';

type Input = {
	/** The text of each golden file, by its name: parsed here, off the page. */
	texts: Readonly<Record<string, string>>;
	/** An export of the core: the cases that test it, instead of all. */
	only?: string;
};

/** What the golden cases came to in this engine. */
export type VerifyReport = {
	/** Of all cases, or of what the one function that was asked for answers for. */
	total: Tally;
	functions: Record<string, Tally>;
	failures: Pick<CaseResult, 'file' | 'name' | 'checks' | 'wrong'>[];
};

/** Runs the golden cases and compares each with what its authority says. */
export const createJob = () => verify;

function* verify({ texts, only }: Input): Steps<VerifyReport> {
	const files: Record<string, GoldenFile> = {};
	for (const [name, text] of Object.entries(texts)) {
		files[name] = JSON.parse(text) as GoldenFile;
		yield 0;
	}
	const results = yield* verifySteps({ files, runners, only });
	const functions = tallyByFunction(results);
	return {
		total: (only === undefined ? undefined : functions[only]) ?? tally(results),
		functions,
		failures: results
			.filter(({ failed }) => failed > 0)
			.map(({ file, name, checks, wrong }) => ({ file, name, checks, wrong }))
	};
}
