/**
 * What a learner practises with: questions whose numbers are drawn by a seed and whose answers come
 * from the core. Never here: a screen, a clock, stored progress, or a formula that the core has.
 */
export { cardFigures } from './card-figures/index.ts';
export { findPoints } from './find-points.ts';
export type { Said } from './find-points.ts';
export { askId, askOn, findAsked } from './interview/ask-on.ts';
export type { AskedOn } from './interview/ask-on.ts';
export { axes } from './interview/axes.ts';
export { chooseRound } from './interview/choose-round.ts';
export type { RoundWish } from './interview/choose-round.ts';
export { draftOfAnswer } from './interview/draft-of-answer.ts';
export type { Given } from './interview/draft-of-answer.ts';
export { isInFocus } from './interview/is-in-focus.ts';
export type { Focus, Listed } from './interview/is-in-focus.ts';
export { markWords } from './interview/mark-words.ts';
export type { MarkedWords } from './interview/mark-words.ts';
export { missedPoints, nextFollowUp, nextTime, repairCards } from './interview/next-step.ts';
export { owedFollowUps } from './interview/owed-follow-ups.ts';
export type { Owed } from './interview/owed-follow-ups.ts';
export { axisMeans, isWhole, rankByNeed } from './interview/rank-by-need.ts';
export type { Answer } from './interview/rank-by-need.ts';
export { scoreAnswer } from './interview/score-answer.ts';
export type { AxisShare, Heard, Rubric, Score } from './interview/score-answer.ts';
export { standings, trend } from './interview/trend.ts';
export type { Standing, TrendDay } from './interview/trend.ts';
export type { Blank, FilledSheet } from './whiteboard/blank.ts';
export { gradeNumbers, gradeOrder, gradePlaces, shareRight } from './whiteboard/grade-board.ts';
export type { BoardGrade } from './whiteboard/grade-board.ts';
export { findSheet, sheetNames } from './whiteboard/number-sheets.ts';
export { chooseRelease } from './release/choose-release.ts';
export type { ListedRelease } from './release/choose-release.ts';
export { gradeReview, reviewWeights } from './release/grade-review.ts';
export type {
	FalseAlarm,
	FindingResult,
	ReviewFlag,
	ReviewResult
} from './release/grade-review.ts';
export { shiftDay, studiedDays, weekday } from './progress/calendar-days.ts';
export { dueForecast } from './progress/due-forecast.ts';
export { LogFollower } from './progress/follow-log.ts';
export type { LoggedEvent } from './progress/follow-log.ts';
export {
	isRecallSums,
	recallKinds,
	recallMonths,
	recallTotal,
	saysSame
} from './progress/recall-sums.ts';
export type { RecallSums } from './progress/recall-sums.ts';
export { retentionOf } from './progress/retention.ts';
export type { RecallTally, Retention } from './progress/retention.ts';
export { scoreTrend } from './progress/score-trend.ts';
export type { ScoreTrend } from './progress/score-trend.ts';
export { topicStands, weakest } from './progress/topic-stands.ts';
export type { Topic, TopicStand } from './progress/topic-stands.ts';
export { monthSums, yearCalendar } from './progress/year-calendar.ts';
export type { YearSquare, MonthSum, YearCalendar } from './progress/year-calendar.ts';
export { releaseMarkdown } from './release/release-markdown.ts';
export { markedItems, newRelease, releasesOf, standOf, withMark } from './release/releases.ts';
export type { ListStand, MarkedItem, Release } from './release/releases.ts';
export { findTask, taskNames } from './find-task.ts';
export type { AskedTask, ComputeTask } from './compute-task.ts';
export { backupPieces, readBackup, writeBackup } from './backup.ts';
export type { Everything, KeptCards, KeptRest } from './everything.ts';
export { joinReading } from './kept-reading.ts';
export type { KeptReading } from './kept-reading.ts';
export { changeChecklist, joinChecklist, newerWish, removedChecklist } from './join-kept.ts';
export { BackupError, backupLimits, backupVersion } from './parse-backup.ts';
export { plainChecklist, plainRound, plainWish } from './plain-kept.ts';
export { isKeptChecklist, isPlanWish, isRound } from './sound-kept.ts';
export { isSame, mergeBackup, replaceWith } from './merge.ts';
export type { Merge, MergeStamp } from './merge.ts';
export { isCardState, isMemory, isOwnCard, isStudyEvent } from './sound.ts';
export { countDays, countWith, emptyDay } from './day-count.ts';
export { draftOf, freshState } from './draft.ts';
export type { Deed, Draft, When } from './draft.ts';
export { writeCalendar } from './plan-calendar.ts';
export type { CalendarDay } from './plan-calendar.ts';
export { knownAtFirst, planAt, planToDate } from './plan.ts';
export type {
	Plan,
	PlanDay,
	PlanInput,
	PlannedCard,
	PlannedLesson,
	PlannedPractice
} from './plan-types.ts';
export { buildQueue, fromWhen, learnAhead, nextOf, queueAfter } from './queue.ts';
export { askedId, copiedFrom, copyId } from './own-card.ts';
export type { OwnCard } from './own-card.ts';
export type { ChecklistMark, KeptChecklist } from './checklist.ts';
export type { PlanWish } from './plan-wish.ts';
export type { Round, RoundDraft } from './round.ts';
export type { Askable, Next, Queue, QueueRules, Today } from './queue.ts';
export { dailyLoad, type DailyLoad } from './daily-load.ts';
export { choicesOf, forgetting, recall, recallAfter, unseen } from './schedule.ts';
export type { Choices, Sitting } from './schedule.ts';
export { defaultSettings, soundSettings } from './settings.ts';
export { dayAround, dayLength, dayOf } from './study-day.ts';
export type { DayRule, Zone } from './study-day.ts';
export type {
	CardState,
	DayCount,
	Grade,
	Memory,
	Stage,
	StudyEvent,
	StudySettings
} from './memory.ts';
