/** A fact of the cheatsheet with the section that teaches it. */
export type CoverageRow = { id: string; fact: string; where: string; path: string };

/** The sheet's own order: areas, their chapters, and the facts in them. */
export type CoveragePage = {
	facts: number;
	lessons: number;
	areas: { title: string; chapters: { title: string; rows: CoverageRow[] }[] }[];
};
