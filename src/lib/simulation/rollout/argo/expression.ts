/** What a query hands to a condition: a number, a list (one number a series), or nothing at all. */
export type ResultValue = number | readonly number[] | undefined;

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Arithmetic = '+' | '-' | '*' | '/';

/** A condition of an AnalysisTemplate, as read: the part of the language that numbers need. */
export type Expression =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'truth'; readonly value: boolean }
	| { readonly kind: 'result' }
	| { readonly kind: 'item'; readonly of: Expression; readonly index: number }
	| { readonly kind: 'compare'; readonly op: Comparison; readonly sides: Pair }
	| { readonly kind: 'arithmetic'; readonly op: Arithmetic; readonly sides: Pair }
	| { readonly kind: 'and' | 'or'; readonly sides: Pair }
	| { readonly kind: 'not' | 'minus'; readonly of: Expression }
	| { readonly kind: 'len' | 'isNaN' | 'isInf' | 'isNil'; readonly of: Expression }
	/** asFloat and asInt of what already is a number change nothing but the fraction. */
	| { readonly kind: 'asFloat' | 'asInt'; readonly of: Expression }
	| { readonly kind: 'default'; readonly of: Expression; readonly otherwise: Expression };

type Pair = readonly [left: Expression, right: Expression];
