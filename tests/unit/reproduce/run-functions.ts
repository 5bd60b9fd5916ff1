import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Language } from './run-snippet.ts';

const run = promisify(execFile);

/** What became of one script: the numbers it printed, or the import it lacks, or what went wrong. */
export type Outcome = { numbers?: Record<string, number>; missing?: string; error?: string };

const inPython = `
import contextlib, io, json, sys, traceback, warnings
warnings.simplefilter("ignore")
outcomes = []
for code in json.load(open(sys.argv[1])):
    printed = io.StringIO()
    outcome = {}
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "snippet", "exec"), {"__name__": "__main__"})
        outcome["printed"] = printed.getvalue()
    except ImportError as error:
        outcome["missing"] = str(error)
    except BaseException:
        outcome["error"] = traceback.format_exc(limit=-2)
    outcomes.append(outcome)
print(json.dumps(outcomes))
`;

const inR = `
options(warn = -1)
for (path in sort(list.files(dirname(commandArgs(TRUE)[1]), pattern = "^snippet", full.names = TRUE))) {
  cat("=== next\\n")
  tryCatch(
    eval(parse(path), new.env()),
    error = function(error) cat("=== error", conditionMessage(error), "\\n")
  )
}
`;

/** Runs many scripts in one process of a language, each as if it were alone. */
export async function runFunctions(
	{ command, language }: Language,
	scripts: readonly string[]
): Promise<Outcome[]> {
	const folder = await mkdtemp(join(tmpdir(), 'reproduce-functions-'));
	try {
		const driver = join(folder, 'driver');
		const cases = join(folder, 'cases.json');
		await writeFile(driver, language === 'python' ? inPython : inR);
		await writeFile(cases, JSON.stringify(scripts));
		if (language === 'r') {
			for (const [i, script] of scripts.entries()) {
				await writeFile(join(folder, `snippet${String(i).padStart(4, '0')}.R`), script);
			}
		}
		const { stdout } = await run(command, [driver, cases], {
			maxBuffer: 2 ** 26,
			timeout: 120_000
		});
		return language === 'python' ? outcomesOfPython(stdout) : outcomesOfR(stdout);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

type Printed = { printed?: string; missing?: string; error?: string };

function outcomesOfPython(stdout: string): Outcome[] {
	return (JSON.parse(stdout) as Printed[]).map(({ printed, ...rest }) =>
		printed === undefined ? rest : { numbers: numbersIn(printed) }
	);
}

function outcomesOfR(stdout: string): Outcome[] {
	return stdout
		.split('=== next\n')
		.slice(1)
		.map((part) => {
			const [printed = '', error] = part.split('=== error ');
			return error === undefined ? { numbers: numbersIn(printed) } : { error };
		});
}

function numbersIn(printed: string): Record<string, number> {
	const lines = printed.trim().split('\n');
	return Object.fromEntries(
		lines.map((line) => {
			const [name, value] = line.split(' ');
			return [name as string, Number(value?.replace(/inf/i, 'Infinity'))];
		})
	);
}
