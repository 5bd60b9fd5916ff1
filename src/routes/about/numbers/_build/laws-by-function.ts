/**
 * How many laws test each function: the `it` and `test` blocks of a module that name it, themselves,
 * through the line that opens their `describe`, or through what the module declares at its top.
 *
 * @param modules the texts of the property tests
 * @param names functions of the core
 */
export function lawsByFunction(
	modules: readonly string[],
	names: readonly string[]
): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const module of modules) {
		const [imports = '', ...statements] = module.split(statementStart);
		const reaches = reachOf(names.flatMap((name) => wayTo(name, imports)));
		const declared = statements.map((text) => [declaredName.exec(text)?.[1], text] as const);
		// What is declared uses what stands above it, and a function also what stands below: two rounds.
		for (let round = 0; round < 2; round++) {
			for (const [name, text] of declared) {
				if (name) reaches.add(name, reaches.from(text));
			}
		}
		for (const law of statements.flatMap(lawsIn)) {
			for (const name of reaches.from(law)) counts[name] = (counts[name] ?? 0) + 1;
		}
	}
	return counts;
}

const statementStart = /^(?=(?:export )?(?:const|function|describe|it|test|for)\b)/m;
const declaredName = /^(?:export )?(?:const|function\*?) (\w+)/;

type Way = { by: RegExp; names: ReadonlySet<string> };

/** How a module calls a function: by its own name, or as `stats.name`. */
function wayTo(name: string, imports: string): Way[] {
	const isNamed = new RegExp(`[{,\\s]${name}[,\\s}]`).test(imports);
	const room = imports.match(/import \* as (?:stats|random)\b/g);
	if (!isNamed && !room) return [];
	const by = isNamed ? `(?<![.\\w])${name}\\b` : `\\b(?:stats|random)\\.${name}\\b`;
	return [{ by: new RegExp(by), names: new Set([name]) }];
}

function reachOf(ways: Way[]) {
	return {
		add(name: string, names: ReadonlySet<string>) {
			if (names.size > 0) ways.push({ by: new RegExp(`(?<![.\\w])${name}\\b`), names });
		},
		from: (text: string) =>
			new Set(ways.flatMap(({ by, names }) => (by.test(text) ? [...names] : [])))
	};
}

/** The laws of a statement, each with what stands before the first of them. */
function lawsIn(statement: string): string[] {
	if (!/^(?:describe|it|test|for)\b/.test(statement)) return [];
	// An empty line first, as `split` finds nothing at the very start.
	const [head = '', ...laws] = `\n${statement}`.split(/^(?=\t*(?:it|test)(?:\.each)?\()/m);
	return laws.map((law) => `${head}\n${law}`);
}
