const grouped = /^[+-]?\d{1,3}([,\u00a0\u202f ']\d{3})+(\.\d+)?$/;
const suffixes: Record<string, number> = { k: 1e3, m: 1e6 };

/**
 * The number somebody typed, or undefined. Takes 20,000 and 20 000 as thousands, 0,25 as a decimal
 * comma, − as minus, 20k and 1 m as multiples, and leaves a percent sign to its caller.
 */
export function readNumber(typed: string): number | undefined {
	let text = typed.trim().replace('\u2212', '-').replace(/%$/, '').trim();
	let times = 1;
	const suffix = /^(.*\d)\s*([km])$/i.exec(text);
	if (suffix) {
		text = suffix[1] ?? '';
		times = suffixes[suffix[2]?.toLowerCase() ?? ''] ?? 1;
	}
	if (grouped.test(text)) text = text.replace(/[,\u00a0\u202f ']/g, '');
	else text = text.replace(/^([+-]?\d*),(\d+)$/, '$1.$2');
	if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
	const value = Number(text) * times;
	return Number.isFinite(value) ? value : undefined;
}
