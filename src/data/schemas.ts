import { dashboardSchema } from './dashboard-document.js';
import { climateBudgetSchema } from './climate-budget-document.js';
import { financeSchema } from './finance-document.js';
import { goalsSchema } from './goals-document.js';
import { indicatorSchema } from './indicator-document.js';
import { indicatorsSchema } from './indicators-document.js';
import { measuresSchema } from './measures-document.js';
import { planSchema } from './plan-document.js';
import { materialitySchema } from './materiality-document.js';
import { querySchema } from './query-document.js';
import { timelineSchema } from './timeline-document.js';
import { serviceAreasSchema } from './service-areas-document.js';
import { u4sscSchema } from './u4ssc-document.js';

/** The schema of each kind of document: types, checks and the published JSON Schema files all come from here. */
export const schemas = {
  goals: goalsSchema,
  indicator: indicatorSchema,
  indicators: indicatorsSchema,
  'climate-budget': climateBudgetSchema,
  query: querySchema,
  u4ssc: u4sscSchema,
  finance: financeSchema,
  dashboard: dashboardSchema,
  measures: measuresSchema,
  plan: planSchema,
  timeline: timelineSchema,
  'service-areas': serviceAreasSchema,
  materiality: materialitySchema,
} as const;
