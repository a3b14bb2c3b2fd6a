// Loaded beside the documents: what the red thread and the plan hierarchy are made of, and what the reader does with them.
import { adoptStyles, html, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Figure } from '../../base/figure-element.js';
import { unNumberStyles } from '../../base/un-number.js';
import {
  deriveCascadeNotes,
  deriveCascadeSentence,
  deriveCascadeTable,
  deriveThreadSentence,
  type CascadeVoice,
} from '../../charts/cascade-words.js';
import { deriveHierarchy, deriveHierarchySentence, deriveHierarchyTable, deriveLevelSentence } from '../../charts/hierarchy-words.js';
import { parseGoals, type GoalsDocument } from '../../data/goals-document.js';
import { parsePlan, type PlanDocument } from '../../data/plan-document.js';
import { deriveThreads, type PlanThreads, type ThreadNode } from '../../data/plan-threads.js';
import { localize, type Language } from '../../i18n/language.js';
import { planCascadeWords } from '../../i18n/words/plan-cascade.js';
import { CascadeDrawing } from './cascade-drawing.js';
import { cascadeStyles } from './cascade.styles.js';
import { renderFlow } from './flow-template.js';
import { renderHierarchy } from './hierarchy-template.js';

/** What the element shows: the goals, the hierarchy of plans, or both. */
export interface CascadeDocuments {
  readonly goals: GoalsDocument | undefined;
  readonly plan: PlanDocument | undefined;
}

/** The element that it stands in: its attributes. */
export interface CascadeHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly textSize: number;
  view: 'flow' | 'triangle';
  readonly levels: string;
  goal: string;
  serviceArea: string;
  node: string;
}

interface CascadePage {
  readonly styles: readonly CSSResult[];
  readonly choose: (choice: Readonly<Record<string, string | undefined>>) => void;
}

/**
 * The document at `src` is the goals, or a hierarchy alone; the second is a hierarchy.
 * @throws DataError as `parseGoals` and `parsePlan` do.
 */
export function parseCascade([first, second]: readonly [unknown, unknown]): CascadeDocuments {
  const isPlan = typeof first === 'object' && first !== null && 'levels' in first && !('goals' in first);
  return {
    goals: isPlan ? undefined : parseGoals(first),
    plan: second !== undefined ? parsePlan(second) : isPlan ? parsePlan(first) : undefined,
  };
}

export class Cascade {
  /** Place of the chosen level in the hierarchy. */
  private level: number | undefined;
  private readonly drawing: CascadeDrawing;
  private known: { readonly plan: GoalsDocument; readonly levels: string; readonly threads: PlanThreads } | undefined;
  private readonly warned = new Set<string>();

  constructor(
    private readonly host: CascadeHost,
    private readonly page: CascadePage,
  ) {
    this.drawing = new CascadeDrawing(host);
    adoptStyles(host.renderRoot as ShadowRoot, [...page.styles, unNumberStyles, cascadeStyles]);
  }

  deriveFigure({ goals, plan }: CascadeDocuments, language: Language): Figure {
    const words = planCascadeWords[language];
    if (goals && this.viewOf(goals) === 'flow') {
      const voice = this.voiceOf(goals, language);
      const { title, source, updated, nodes } = goals;
      return {
        heading: localize(title, language),
        sentence: deriveCascadeSentence(voice),
        empty: nodes.length === 0,
        emptyText: words.empty,
        table: deriveCascadeTable(voice),
        notes: deriveCascadeNotes(voice),
        source,
        updated,
      };
    }
    const rows = deriveHierarchy({ document: plan, goals }, language);
    const heading = plan ? localize(plan.title, language) : words.hierarchy;
    return {
      heading,
      sentence: deriveHierarchySentence(rows, language),
      empty: rows.length === 0,
      table: deriveHierarchyTable(rows, heading, language),
      notes: (plan?.notes ?? []).map((note) => localize(note, language)),
      source: plan?.source ?? goals?.source,
      updated: plan?.updated ?? goals?.updated,
    };
  }

  private viewOf(goals: GoalsDocument | undefined): 'flow' | 'triangle' {
    const { view } = this.host;
    const known = this.isKnown('view', view, ['flow', 'triangle'].includes(view));
    return goals && !(known && view === 'triangle') ? 'flow' : 'triangle';
  }

  /** Tells once of an attribute that says something else than it can. */
  private isKnown(name: string, value: string, ok: boolean): boolean {
    const text = `<${this.host.localName} ${name}="${value}"> is not known and is left out`;
    if (!ok && !this.warned.has(text)) console.warn(text);
    if (!ok) this.warned.add(text);
    return ok;
  }

  private voiceOf(plan: GoalsDocument, language: Language): CascadeVoice {
    const levels = this.host.levels || '';
    if (this.known?.plan !== plan || this.known.levels !== levels)
      this.known = { plan, levels, threads: deriveThreads(plan, levels.split(/\s+/).filter(Boolean)) };
    return { plan, threads: this.known.threads, language };
  }

  /** What the attributes choose, as far as the flow has it. A goal of the UN that the plan does not name is known, but has no thread. */
  private chosenIn({ nodes }: PlanThreads): readonly ThreadNode[] {
    const { node, goal, serviceArea } = this.host;
    const wanted = [
      ['node', node, nodes.get(`goal-${node}`) ?? (node.endsWith('-none') ? nodes.get(node) : undefined)],
      ['goal', goal, nodes.get(`un-${goal}`)],
      ['service-area', serviceArea, nodes.get(`area-${serviceArea}`)],
    ] as const;
    return wanted.flatMap(([name, value, found]) => {
      if (!value) return [];
      if (!found) this.isKnown(name, value, name === 'goal' && /^([1-9]|1[0-7])$/.test(value));
      return found ?? [];
    });
  }

  private chooseNode(node: ThreadNode | undefined): void {
    const { host } = this;
    const [goal, serviceArea] = [host.goal, host.serviceArea];
    host.goal = node?.un === undefined ? '' : String(node.un);
    host.serviceArea = node?.area ?? '';
    host.node = node?.goal?.id ?? (node && !host.goal && !host.serviceArea ? node.key : '');
    this.page.choose({
      ...(goal === host.goal ? {} : { goal: host.goal || undefined }),
      ...(serviceArea === host.serviceArea ? {} : { serviceArea: host.serviceArea || undefined }),
      node: node?.goal?.id,
    });
  }

  /** What is chosen, in words; empty when nothing is. */
  statusText({ goals, plan }: CascadeDocuments, language: Language): string {
    if (goals && this.viewOf(goals) === 'flow') {
      const voice = this.voiceOf(goals, language);
      const chosen = this.chosenIn(voice.threads);
      return chosen.length > 0 ? deriveThreadSentence(chosen, voice) : '';
    }
    return this.level === undefined ? '' : deriveLevelSentence(deriveHierarchy({ document: plan, goals }, language), this.level, language);
  }

  renderChoices({ goals }: CascadeDocuments, language: Language): TemplateResult | typeof nothing {
    if (!goals) return nothing;
    const words = planCascadeWords[language];
    return html`<fieldset class="choices">
      <legend>${words.view}</legend>
      ${(['flow', 'triangle'] as const).map(
        (view) =>
          html`<label
            ><input type="radio" name="view" .checked=${this.viewOf(goals) === view} @change=${() => (this.host.view = view)} />${words.views[view]}</label
          >`,
      )}
    </fieldset>`;
  }

  renderBody(documents: CascadeDocuments, language: Language): TemplateResult {
    const { goals, plan } = documents;
    const status = this.statusText(documents, language);
    if (goals && this.viewOf(goals) === 'flow') {
      const voice = this.voiceOf(goals, language);
      const view = { ...voice, chosen: this.chosenIn(voice.threads), status, choose: (node?: ThreadNode) => this.chooseNode(node) };
      return renderFlow(view, this.drawing);
    }
    const rows = deriveHierarchy({ document: plan, goals }, language);
    return renderHierarchy({ rows, level: this.level, status, language, choose: (level) => this.chooseLevel(level) }, this.drawing);
  }

  private chooseLevel(level: number): void {
    this.level = this.level === level ? undefined : level;
    this.host.requestUpdate();
  }
}
