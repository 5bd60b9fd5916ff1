import type { SheetBlock } from '$lib/content';

/** The sheet, and how many lessons stand behind it. */
export type CheatsheetPage = { blocks: SheetBlock[]; lessons: number };
