import type { CardBlock } from '../content/index.ts';
import { decodeEntities } from './html-entities.ts';
import { inlinesOf, type GapMark, type Mark, type Run } from './text-runs.ts';

type List = { readonly isOrdered: boolean; readonly items: CardBlock[][] };

const mostLists = 8;
const mostMarks = 12;
const gapMarks = /\{\{c[1-9]\d{0,2}::|\}\}|::/g;

/** A card's text while it is being read from HTML: words, what they stand in, and the blocks before. */
export class NoteText {
	readonly #hasGaps: boolean;
	readonly #blocks: CardBlock[] = [];
	readonly #lists: List[] = [];
	#runs: Run[] = [];
	#path: readonly Mark[] = [];
	#code: string | undefined;
	codeLanguage = '';

	constructor(hasGaps: boolean) {
		this.#hasGaps = hasGaps;
	}

	get isInCode(): boolean {
		return this.#code !== undefined;
	}

	/** Words as written in HTML, entities in them. */
	write(html: string): void {
		if (this.#code !== undefined) {
			this.#code += html;
			return;
		}
		const text = html.replace(/[ \t\r\n\f]+/g, ' ');
		if (!this.#hasGaps) return this.#add(text);
		let from = 0;
		for (const { 0: mark, index } of text.matchAll(gapMarks)) {
			this.#add(text.slice(from, index));
			this.#readGapMark(mark);
			from = index + mark.length;
		}
		this.#add(text.slice(from));
	}

	/** Words that are ours, not the note's. */
	writeAsIs(text: string): void {
		if (this.#code === undefined) this.#put(text);
		else this.#code += text;
	}

	openMark(mark: Mark): void {
		if (this.#path.length < mostMarks) this.#path = [...this.#path, mark];
	}

	closeMark(kind: Mark['kind']): void {
		const at = this.#path.findLastIndex((mark) => mark.kind === kind);
		if (at !== -1) this.#path = this.#path.filter((_mark, i) => i !== at);
	}

	breakLine(): void {
		if (this.#code !== undefined) this.#code += '\n';
		// Two in a row are how people end a paragraph.
		else if (this.#runs.at(-1)?.text === '\n' && !this.#gap) this.breakBlock();
		else this.#put('\n');
	}

	breakCell(): void {
		if (this.#runs.some(({ text }) => text.trim() !== '')) this.#put(' | ');
	}

	/** The end of a paragraph; within a gap, which lies in one line, the end of a line. */
	breakBlock(): void {
		if (this.#code !== undefined) return this.breakLine();
		if (this.#gap) {
			if (this.#runs.at(-1)?.text !== '\n') this.#put('\n');
			return;
		}
		const of = inlinesOf(this.#runs);
		this.#runs = [];
		if (of.length > 0) this.#here.push({ block: 'paragraph', of });
	}

	openList(isOrdered: boolean): void {
		this.breakBlock();
		if (!this.#gap && this.#lists.length < mostLists) this.#lists.push({ isOrdered, items: [] });
	}

	closeList(): void {
		this.breakBlock();
		if (this.#gap) return;
		const list = this.#lists.pop();
		if (list && list.items.length > 0) {
			this.#here.push({ block: 'list', ordered: list.isOrdered, items: list.items });
		}
	}

	openItem(): void {
		this.breakBlock();
		if (this.#gap) this.#put('- ');
		else this.#lists.at(-1)?.items.push([]);
	}

	closeItem(): void {
		this.breakBlock();
	}

	openCode(): void {
		this.breakBlock();
		this.codeLanguage = '';
		if (!this.#gap) this.#code = '';
	}

	closeCode(): void {
		const text = this.#code;
		this.#code = undefined;
		if (text === undefined) return;
		if (this.#hasGaps && /\{\{c[1-9]\d{0,2}::/.test(text)) return this.#writeLines(text);
		const lines = decodeEntities(text.replace(/\r\n?/g, '\n'));
		if (lines.trim() === '') return;
		this.#here.push({ block: 'code', language: this.codeLanguage, text: lines });
	}

	finish(): CardBlock[] {
		if (this.#code !== undefined) this.closeCode();
		// A gap that never closes holds no paragraph together.
		this.#path = this.#path.filter(({ kind }) => kind !== 'gap');
		this.breakBlock();
		while (this.#lists.length > 0) this.closeList();
		return this.#blocks;
	}

	/** Code with a gap in it: lines of text, since nothing can be hidden in a block of code. */
	#writeLines(lines: string): void {
		for (const line of lines.split('\n')) {
			this.write(line);
			this.breakLine();
		}
		this.breakBlock();
	}

	get #here(): CardBlock[] {
		const list = this.#lists.at(-1);
		if (!list) return this.#blocks;
		if (list.items.length === 0) list.items.push([]);
		return list.items.at(-1) ?? this.#blocks;
	}

	get #gap(): GapMark | undefined {
		return this.#path.findLast((mark) => mark.kind === 'gap');
	}

	#add(text: string): void {
		if (text === '') return;
		const last = this.#runs.at(-1)?.text;
		const isFollowing = last === undefined || last.endsWith('\n') || last.endsWith(' ');
		this.#put(decodeEntities(isFollowing && text.startsWith(' ') ? text.slice(1) : text));
	}

	#put(text: string): void {
		const gap = this.#gap;
		if (gap?.isHinting) gap.hint += text;
		else if (text !== '') this.#runs.push({ text, path: this.#path });
	}

	#readGapMark(mark: string): void {
		const gap = this.#gap;
		const number = /^\{\{c(\d+)/.exec(mark)?.[1];
		if (number !== undefined) this.#openGap(Number(number));
		else if (gap && mark === '}}') this.#closeGap(gap);
		else if (gap && !gap.isHinting) gap.isHinting = true;
		else this.#put(mark);
	}

	/** A gap may hold code; code holds no gap, so it is taken apart around one. */
	#openGap(gap: number): void {
		const open: GapMark = { ...{ kind: 'gap', gap, hint: '' }, isHinting: false, isClosed: false };
		const code = this.#path.findIndex(({ kind }) => kind === 'code');
		const at = code === -1 ? this.#path.length : code;
		const inside = this.#path.slice(at).map((mark) => ({ ...mark }));
		this.#path = [...this.#path.slice(0, at), open, ...inside];
	}

	#closeGap(gap: GapMark): void {
		gap.isClosed = true;
		const at = this.#path.indexOf(gap);
		const inside = this.#path.slice(at + 1).map((mark) => ({ ...mark }));
		if (!this.#runs.some(({ path }) => path.includes(gap))) {
			this.#path = this.#path.slice(0, at);
			this.#put(`{{c${gap.gap}::}}`);
		}
		this.#path = [...this.#path.slice(0, at), ...inside];
	}
}
