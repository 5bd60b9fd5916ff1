import { expect, it } from 'vitest';
import { planOf, plans, runPython, written } from './plans.ts';

/** What Python's own parser finds: arguments of the DAG, decorators of its tasks, imports. */
const outline = `
import ast, json
def outline(code):
    tree = ast.parse(code)
    compile(code, "dag.py", "exec")
    dag = next(part for part in tree.body if isinstance(part, ast.FunctionDef) and part.name == "retrain")
    words = {word.arg: ast.unparse(word.value) for word in dag.decorator_list[0].keywords}
    tasks = {part.name: ast.unparse(part.decorator_list[0]) for part in dag.body if isinstance(part, ast.FunctionDef)}
    modules = [ast.unparse(part) for part in tree.body if isinstance(part, (ast.Import, ast.ImportFrom))]
    chains = [ast.unparse(part) for part in dag.body if isinstance(part, ast.Expr)]
    calls = isinstance(tree.body[-1], ast.Expr) and ast.unparse(tree.body[-1])
    return {"words": words, "tasks": tasks, "modules": modules, "chains": chains, "calls": calls, "doc": ast.get_docstring(tree)}
print(json.dumps([outline(code) for code in json.load(open("codes.json"))]))
`;

type Outline = {
	words: Record<string, string>;
	tasks: Record<string, string>;
	modules: string[];
	chains: string[];
	calls: string;
	doc: string;
};

function outlines(codes: readonly string[]): Outline[] | undefined {
	const files = { 'outline.py': outline, 'codes.json': JSON.stringify(codes) };
	const ran = runPython(['outline.py'], files);
	if (!ran) return undefined;
	expect(ran.stderr).toBe('');
	return JSON.parse(ran.stdout) as Outline[];
}

it('is a DAG that Python parses: one run at a time, nothing made up for', () => {
	const [found] = outlines([written('airflow', planOf('monthly'))]) ?? [];
	if (!found) return;
	expect(found.words).toMatchObject({
		dag_id: "'retrain_2nd_ranker'",
		schedule: "'17 3 * * *'",
		catchup: 'False',
		max_active_runs: '1'
	});
	expect(found.tasks).toEqual({
		read: 'task',
		has_reason: 'task.short_circuit',
		check_data: 'task',
		train: 'task',
		compare: 'task',
		may_deploy: 'task.short_circuit',
		deploy: 'task'
	});
	expect(found.modules).toContain('import policy_2nd_ranker as policy');
	expect(found.modules).toContain('from airflow.sdk import chain, dag, task');
	expect(found.chains).toEqual([
		'chain(has_reason(read()), check_data(), train(), paired)',
		'chain(may_deploy(paired), deploy())'
	]);
	expect(found.calls).toBe('retrain()');
});

it('parses under every policy, gate and window; never is by hand', () => {
	const found = outlines(plans.map((plan) => written('airflow', plan)));
	if (!found) return;
	for (const [k, { words, doc }] of found.entries()) {
		const isNever = plans[k]!.choice.policy === 'never';
		expect(words['schedule']).toBe(isNever ? 'None' : "'17 3 * * *'");
		expect(doc).toContain('retrains 2nd-ranker');
	}
});
