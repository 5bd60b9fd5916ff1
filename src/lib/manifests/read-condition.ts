import type { Comparison, Expression } from '../simulation/rollout/index.ts';

/** Why a condition is not understood, as the end of a sentence. */
export class ConditionProblem extends Error {
	override readonly name = 'ConditionProblem';
}

const longest = 500;
const deepest = 40;
const token =
	/\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\.\d+)|([A-Za-z_]\w*)|('[^']*'|"[^"]*")|(\|\||&&|[<>=!]=|[-+*/<>!()[\],.?:%]))/y;

const comparisons = new Set(['<', '<=', '>', '>=', '==', '!=']);
const calls = new Set(['len', 'isNaN', 'isInf', 'isNil', 'asFloat', 'asInt'] as const);
type Call = 'len' | 'isNaN' | 'isInf' | 'isNil' | 'asFloat' | 'asInt';
const isCall = (name: string): name is Call => calls.has(name as Call);

/**
 * A condition of an AnalysisTemplate: comparisons and arithmetic of `result` and `result[0]`, and, or,
 * not, and the functions that Argo Rollouts adds. Strings, maps and everything else of the expression
 * language are not read.
 *
 * @throws ConditionProblem
 */
export function readCondition(text: string): Expression {
	if (text.length > longest) throw new ConditionProblem('it is too long');
	return new ConditionReader(tokens(text)).whole();
}

function tokens(text: string): string[] {
	const found: string[] = [];
	token.lastIndex = 0;
	while (text.slice(token.lastIndex).trim() !== '') {
		const at = token.lastIndex;
		const match = token.exec(text);
		if (!match)
			throw new ConditionProblem(`“${text.slice(at).trim().slice(0, 12)}” is not read here`);
		if (match[3]) throw new ConditionProblem('texts in quotes are not read here, only numbers');
		found.push(match[0].trim());
	}
	return found;
}

class ConditionReader {
	readonly #tokens: readonly string[];
	#at = 0;
	#depth = 0;

	constructor(found: readonly string[]) {
		this.#tokens = found;
	}

	whole(): Expression {
		const expression = this.#or();
		const left = this.#tokens[this.#at];
		if (left !== undefined) throw new ConditionProblem(`“${left}” comes unexpectedly`);
		return expression;
	}

	#or(): Expression {
		let left = this.#and();
		while (this.#take('||', 'or')) left = { kind: 'or', sides: [left, this.#and()] };
		return left;
	}

	#and(): Expression {
		let left = this.#not();
		while (this.#take('&&', 'and')) left = { kind: 'and', sides: [left, this.#not()] };
		return left;
	}

	#not(): Expression {
		if (this.#tokens[this.#at] === 'not') {
			this.#at++;
			return { kind: 'not', of: this.#deeper(() => this.#not()) };
		}
		return this.#comparison();
	}

	#comparison(): Expression {
		const left = this.#sum();
		const op = this.#tokens[this.#at] ?? '';
		if (!comparisons.has(op)) return left;
		this.#at++;
		return { kind: 'compare', op: op as Comparison, sides: [left, this.#sum()] };
	}

	#sum(): Expression {
		let left = this.#product();
		for (;;) {
			const op = this.#take('+', '-');
			if (op !== '+' && op !== '-') return left;
			left = { kind: 'arithmetic', op, sides: [left, this.#product()] };
		}
	}

	#product(): Expression {
		let left = this.#unary();
		for (;;) {
			const op = this.#take('*', '/');
			if (op !== '*' && op !== '/') return left;
			left = { kind: 'arithmetic', op, sides: [left, this.#unary()] };
		}
	}

	#unary(): Expression {
		if (this.#take('-')) return { kind: 'minus', of: this.#deeper(() => this.#unary()) };
		if (this.#take('!')) return { kind: 'not', of: this.#deeper(() => this.#unary()) };
		return this.#item(this.#value());
	}

	#item(of: Expression): Expression {
		if (!this.#take('[')) return of;
		const index = Number(this.#next());
		this.#expect(']');
		if (!Number.isInteger(index)) throw new ConditionProblem('an item needs a whole number');
		return { kind: 'item', of, index };
	}

	#value(): Expression {
		const next = this.#next();
		if (next === '(') {
			const inner = this.#deeper(() => this.#or());
			this.#expect(')');
			return inner;
		}
		if (/^[\d.]/.test(next)) return { kind: 'number', value: Number(next) };
		return this.#name(next);
	}

	#name(name: string): Expression {
		if (name === 'result') return { kind: 'result' };
		if (name === 'true' || name === 'false') return { kind: 'truth', value: name === 'true' };
		if (name !== 'default' && !isCall(name)) {
			throw new ConditionProblem(`“${name.slice(0, 24)}” is not read here`);
		}
		this.#expect('(');
		const of = this.#deeper(() => this.#or());
		const otherwise = name === 'default' ? this.#second() : undefined;
		this.#expect(')');
		if (otherwise) return { kind: 'default', of, otherwise };
		return { kind: name as Call, of };
	}

	#second(): Expression {
		this.#expect(',');
		return this.#or();
	}

	#deeper(read: () => Expression): Expression {
		if (++this.#depth > deepest) throw new ConditionProblem('it is nested too deeply');
		const expression = read();
		this.#depth--;
		return expression;
	}

	#take(...wanted: readonly string[]): string | undefined {
		const next = this.#tokens[this.#at];
		if (next === undefined || !wanted.includes(next)) return undefined;
		this.#at++;
		return next;
	}

	#next(): string {
		const next = this.#tokens[this.#at++];
		if (next === undefined) throw new ConditionProblem('it ends too early');
		return next;
	}

	#expect(wanted: string): void {
		if (!this.#take(wanted)) throw new ConditionProblem(`a “${wanted}” is missing`);
	}
}
