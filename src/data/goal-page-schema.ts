import * as v from './schema.js';
import { textSchema } from './document.js';
import type { ProgressMethod, ProgressStatus } from './progress-result.js';

const goal = v.picklist(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17']);

/** Every status there is, the best first within each method, and `none` for indicators that have no status. */
export const statusKeys = [
  ...(['achieved', 'on-track', 'acceleration-needed', 'limited', 'stagnation', 'deterioration'] as const),
  ...(['sun', 'light-cloud', 'cloud', 'thunderstorm', 'points-4', 'points-3', 'points-2', 'points-1', 'none'] as const),
] as const satisfies readonly (ProgressStatus | 'none')[];
export type StatusKey = (typeof statusKeys)[number];

const count = v.optional(v.number({ whole: true, min: 0 }));
const counts = Object.fromEntries(statusKeys.map((key) => [key, count])) as Readonly<Record<StatusKey, typeof count>>;
const methods = v.picklist(['statcan', 'linear', 'un', 'weather', 'u4ssc'] as const satisfies readonly ProgressMethod[]);

/** What a `goals` document may say of each of the UN's 17 goals, beside the tree of the plan's own. */
export const goalPageEntries = {
  /** Numbers of the UN goals that the municipality has put first, such as `["3", "11"]`. */
  priorities: v.optional(v.array(goal)),
  /** The page of a goal. What is not said here is taken from the main goals of the plan that cite the goal, and their sub-goals. */
  pages: v.optional(
    v.array(
      v.object({
        goal,
        heading: v.optional(textSchema),
        /** The municipality's main goal. */
        text: v.optional(textSchema),
        /** What is to be achieved. */
        achieve: v.optional(v.array(textSchema)),
        /** Address of the measures. */
        href: v.optional(v.string()),
        /** Words of that link, instead of «Tiltak mål 3». */
        measures: v.optional(textSchema),
        /**
         * `src` is relative to the document and on its site or the page's. `alt` says what the picture shows, empty where it says nothing of
         * its own. `credit` is shown as it stands.
         */
        image: v.optional(v.object({ src: v.optional(v.string()), alt: textSchema, credit: v.optional(textSchema) })),
      }),
    ),
  ),
  /** How it goes: for each goal how many of its indicators have each status. Never one figure for a goal: the spread is the answer. */
  progress: v.optional(
    v.object({
      /** How the statuses were worked out. */
      method: v.optional(methods),
      note: v.optional(textSchema),
      goals: v.array(v.object({ goal, counts: v.object(counts) })),
    }),
  ),
};
