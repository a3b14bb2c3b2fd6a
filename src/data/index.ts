/**
 * The reading room, published as `baerekraft-elements/data`: statistical tables, documents, periods, places and status methods, all
 * pure. It runs in Node and in the browser, and imports nothing of the elements.
 */
export { readClimateAccounts } from './climate-accounts-csv.js';
export { parseClimateBudget, type ClimateBudget } from './climate-budget-document.js';
export { checkClimateBudget, type ClimateCheck } from './climate-checks.js';
export { readMeasures } from './climate-measures-csv.js';
export { Cube, dimensionPeriods, type Category, type Cell, type CubeWarning, type Dimension, type Role } from './cube.js';
export { parseDashboard, type DashboardDocument } from './dashboard-document.js';
export { parseFinance, type FinanceDocument } from './finance-document.js';
export { DataError, isDataError, type DataErrorCode } from './errors.js';
export { parseGoalPages, type GoalPage, type GoalPages, type StatusCount } from './goal-pages.js';
export { parseGoals, parseReferences, type GoalNode, type GoalsDocument, type Reference } from './goals-document.js';
export { parseIndicator } from './indicator-document.js';
export { indicatorFromCube, type CubeChoice } from './indicator-from-cube.js';
export type { Indicator, IndicatorPoint, IndicatorSeries, Target } from './indicator.js';
export { parseIndicators, type IndicatorsDocument } from './indicators-document.js';
export { readCube } from './json-stat.js';
export { readHtmlTable, type HtmlCell, type HtmlTable } from './html-table.js';
export { parseMeasures } from './measures-document.js';
export type { Measure, MeasuresDocument } from './measures.js';
export { parseMateriality } from './materiality-document.js';
export type { MaterialityDocument, MaterialityItem } from './materiality.js';
export { detectNumberStyle, parseNumber, type NumberStyle } from './number.js';
export { readOpenSdg } from './open-sdg.js';
export { parsePeriod, parsePeriods, type Period, type PeriodLength } from './period.js';
export { parsePlan, type PlanDocument } from './plan-document.js';
export { buildPxRequest, parsePxAddress, readVariables, type FiguresRequest } from './px-address.js';
export { parseQuery, type Query } from './query-document.js';
export { progress, u4sscScore, type Progress, type ProgressQuestion } from './progress.js';
export type { ProgressMethod, ProgressRefusal, ProgressStatus, ProgressStep } from './progress-result.js';
export type { Reason } from './publisher-symbols.js';
export { isValidIn, regionHistory, regionYears, type RegionHistory } from './regions.js';
export { schemas } from './schemas.js';
export { splice, type Splice, type SpliceRequest } from './splice.js';
export { parseServiceAreas } from './service-areas-document.js';
export { parsePlanAreas } from './service-areas-plan.js';
export { countAreas, type AreaCount, type ServiceArea, type ServiceAreasDocument } from './service-areas.js';
export { measureKind, readStatistics, type Statistics, type StatisticsChoice } from './statistics.js';
export { parseU4ssc } from './u4ssc-document.js';
export { readTable, type TableOptions } from './table-cube.js';
export { parseTimeline } from './timeline-document.js';
export type { TimelineDocument, TimelineItem } from './timeline.js';
export { choosePeriods } from './time-choice.js';
export { parseVagueDate, type VagueDate } from './vague-date.js';
