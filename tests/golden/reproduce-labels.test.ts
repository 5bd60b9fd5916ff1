import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pythonSnippet, rSnippet, type DriftSnippetInput } from '../../src/lib/reproduce/index.ts';
import { runs, seed } from '../counts.ts';
import { findLanguages, missingNote, runScript } from '../unit/reproduce/run-snippet.ts';
import { sampleInput } from '../unit/reproduce/sample-input.ts';

const languages = await findLanguages();

const nasty = fc.constantFrom(
	...['"""', "'", '\\', '\\"', '\n', '\r', '\u2028', '\0', '\f', '# coding: utf-7', '${x}', '{x}'],
	...['"); import os; os.abort() #', '") stop("', '\u202e', '\ud800', '\\u', '\\N{DASH}', '%s', '']
);
const text = fc
	.array(fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), {
		maxLength: 6
	})
	.map((parts) => parts.join(''));

const states = fc
	.sample(fc.tuple(text, text, fc.array(text, { minLength: 1, maxLength: 5 })), {
		numRuns: runs(5000),
		seed
	})
	.map(([title, link, labels]) => stateOf(title, link, labels));

function stateOf(title: string, link: string, labels: string[]): DriftSnippetInput {
	const counts = labels.map((_, i) => i + 1);
	return sampleInput({
		title,
		link,
		data: { kind: 'counts', labels, reference: counts, current: counts },
		edges: []
	});
}

const labelsOf = ({ data }: DriftSnippetInput) => (data.kind === 'counts' ? data.labels : []);

const parseInPython = `
import ast, json
def shape(tree):
    return [type(part).__name__ for part in tree.body]
cases = json.load(open("cases.json"))
plain = shape(ast.parse(cases[0]["code"]))
for case in cases:
    tree = ast.parse(case["code"].encode("ascii"))
    assert shape(tree) == plain, case["code"]
    counts = next(part for part in tree.body if isinstance(part, ast.Assign) and part.targets[0].id == "counts")
    labels = [row[0] for row in ast.literal_eval(counts.value)]
    assert labels == case["labels"], (labels, case["labels"])
print(len(cases))
`;

it('pythonSnippet(input) stays the same Python whatever titles, links and labels hold', async () => {
	const python = languages.find(({ language }) => language === 'python');
	if (!python) return console.info(missingNote(languages));
	const cases = [stateOf('Plain', 'https://example.org', ['a', 'b']), ...states].map((state) => ({
		code: pythonSnippet(state),
		labels: labelsOf(state)
	}));
	const files = { 'drift.py': parseInPython, 'cases.json': JSON.stringify(cases) };
	const { stdout } = await runScript(python, files);
	expect(Number(stdout)).toBe(states.length + 1);
}, 120_000);

const parseInR = `
for (path in sort(list.files(pattern = "^case"))) {
  code <- parse(path)
  eval(code[[1]])
  cat(length(code), vapply(counts$category, function(label) paste(utf8ToInt(label), collapse = "."), ""), "\\n", sep = " ")
}
`;

it('rSnippet(input) stays the same R whatever titles, links and labels hold', async () => {
	const r = languages.find(({ language }) => language === 'r');
	if (!r) return console.info(missingNote(languages));
	const some = states.slice(0, 500);
	const files = some.map((state, i) => [`case${String(i).padStart(5, '0')}.R`, rSnippet(state)]);
	const { stdout } = await runScript(r, { ...Object.fromEntries(files), 'drift.R': parseInR });
	const lengths = new Set<string | undefined>();
	const labels = stdout
		.split('\n')
		.slice(0, -1)
		.map((line) => {
			const [length, ...rest] = line.slice(0, -1).split(' ');
			lengths.add(length);
			return rest;
		});
	expect(lengths.size).toBe(1);
	expect(labels).toEqual(some.map((state) => labelsOf(state).map(codePointsInR)));
}, 120_000);

function codePointsInR(label: string): string {
	const held = label.toWellFormed().replaceAll('\0', '\ufffd');
	return Array.from(held, (sign) => sign.codePointAt(0)).join('.');
}
