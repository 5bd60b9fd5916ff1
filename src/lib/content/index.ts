/**
 * Content: reads the words of `content/` and says what is wrong with them. What lives here takes
 * found files as arguments; it never looks for files itself, never draws, and never computes a
 * statistic.
 */
export { buildCatalogue } from './build-catalogue.ts';
export type { Catalogue, CataloguePart, FoundFiles } from './build-catalogue.ts';
export { buildDeck } from './build-deck.ts';
export type { DeckChecks } from './build-deck.ts';
export { buildWhiteboards } from './build-whiteboards.ts';
export { buildQuestions } from './build-questions.ts';
export type { QuestionChecks } from './build-questions.ts';
export { buildScenarios } from './build-scenarios.ts';
export type { ScenarioChecks } from './build-scenarios.ts';
export { buildGlossary } from './build-glossary.ts';
export type { GlossaryTerm } from './build-glossary.ts';
export type { CardDrawing, CardShape, CardTick } from './card-drawing.ts';
export type {
	Card,
	CardBlock,
	CardInline,
	CardKind,
	CardOption,
	Deck,
	DeckLesson
} from './card.ts';
export { cardMarkdown, inlineMarkdown } from './card-markdown.ts';
export { cardQuestions } from './card-questions.ts';
export { cardGaps, cardWords, inlineWords } from './card-words.ts';
export type { Check, CheckOption, ComputeCheck, EstimateCheck, OrderCheck } from './check.ts';
export type { Checklist, ChecklistItem, ChecklistKind, ChecklistLink } from './checklist.ts';
export { checkCoverage } from './check-coverage.ts';
export { ContentError } from './content-error.ts';
export { findLesson } from './find-lesson.ts';
export type { PlacedLesson } from './find-lesson.ts';
export { loadCardText } from './load-card-text.ts';
export type { LessonSection } from './lesson-sections.ts';
export type { Axis, FollowUp, Question, RedFlag, RubricPoint, Way } from './question.ts';
export { readChecklists } from './read-checklists.ts';
export { readCheatsheet } from './read-cheatsheet.ts';
export type { SheetBlock, SheetLine } from './read-cheatsheet.ts';
export { readCorrection } from './read-correction.ts';
export type { Correction } from './read-correction.ts';
export { readCoverage } from './read-coverage.ts';
export type { CoverageGroup, CoveredFact } from './read-coverage.ts';
export { readDisagreement } from './read-disagreement.ts';
export type { Disagreement } from './read-disagreement.ts';
export type { Term } from './read-glossary.ts';
export { readLesson } from './read-lesson.ts';
export type { Lesson } from './read-lesson.ts';
export type { Part } from './read-part.ts';
export type { SayIt } from './say-it.ts';
export { readQuestion } from './read-question.ts';
export { readWhiteboard } from './read-whiteboard.ts';
export { releaseItemIds, releaseItems, type ReleaseItem } from './release-items.ts';
export { readScenario } from './read-scenario.ts';
export type {
	DocumentChart,
	ReleaseCall,
	Scenario,
	ScenarioDocument,
	ScenarioFinding,
	ScenarioHerring,
	ScenarioLink,
	ScenarioPlace
} from './scenario.ts';
export { readRoutes } from './read-routes.ts';
export type { CourseRoute } from './read-routes.ts';
export { plainWords, sectionText, sectionTitle } from './section-text.ts';
export type { Source } from './source.ts';
export type { BoardPiece, BoardPlace, BoardRule, BoardStep, Whiteboard } from './whiteboard.ts';
export { wordCount } from './word-count.ts';
