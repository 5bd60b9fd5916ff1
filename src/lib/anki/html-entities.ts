/** Names that people's notes hold besides numbers; anything else stays as it is written. */
const names: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ' },
	...{ thinsp: ' ', shy: '', zwj: '\u200d', zwnj: '\u200c', hellip: '…', mdash: '—', ndash: '–' },
	...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', bull: '•' },
	...{ middot: '·', deg: '°', plusmn: '±', times: '×', divide: '÷', minus: '−', micro: 'µ' },
	...{ frac12: '½', frac14: '¼', frac34: '¾', sup1: '¹', sup2: '²', sup3: '³', euro: '€' },
	...{ pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', sect: '§', para: '¶' },
	...{ rarr: '→', larr: '←', uarr: '↑', darr: '↓', harr: '↔', rArr: '⇒', lArr: '⇐', hArr: '⇔' },
	...{ le: '≤', ge: '≥', ne: '≠', asymp: '≈', equiv: '≡', infin: '∞', sum: '∑', prod: '∏' },
	...{ radic: '√', int: '∫', part: '∂', nabla: '∇', isin: '∈', notin: '∉', cap: '∩', cup: '∪' },
	...{ sub: '⊂', sup: '⊃', sube: '⊆', supe: '⊇', and: '∧', or: '∨', not: '¬', forall: '∀' },
	...{ exist: '∃', empty: '∅', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε' },
	...{ theta: 'θ', kappa: 'κ', lambda: 'λ', mu: 'μ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ' },
	...{ phi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Delta: 'Δ', Sigma: 'Σ', Omega: 'Ω', Phi: 'Φ' },
	...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
	...{ eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ecirc: 'ê', ntilde: 'ñ' }
};

/** Text with its entities as the characters that they stand for. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,10}));/g,
		(written, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return Object.hasOwn(names, name) ? (names[name] ?? '') : written;
			return (
				character(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) ?? written
			);
		}
	);
}

/** No character of its own: half a pair, beyond Unicode, or nothing that a text holds. */
function character(code: number): string | undefined {
	if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
	const isControl = code < 32 && ![9, 10, 13].includes(code);
	return isControl ? '' : String.fromCodePoint(code);
}
