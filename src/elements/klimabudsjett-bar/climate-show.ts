import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../base/add-styles.js';
import type { LoadOptions } from '../../base/data-element.js';
import type { Figure, FigureElement } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type { ClimateBudget } from '../../data/climate-budget-document.js';
import type { Language } from '../../i18n/language.js';
import { needsOverlays, partsOf, type ClimateChange, type ClimateChoice, type ClimateWish } from './climate-choice.js';
import * as file from './climate-drawing.js';
import { climateFigureStyles } from './climate-figure.styles.js';
import type { ClimateParts } from './climate-parts.js';
import type { ClimateAddresses } from './climate-source.js';

const loadSource = furtherFile(() => import('./climate-source.js'));
const loadParts = furtherFile(() => import('./climate-parts.js'));
const loadMeasures = furtherFile(() => import('./climate-measures.js'));
const loadOverlays = furtherFile(() => import('./climate-overlays.js'));

/** The document with the files that it, or the tag, names; as it is where none is named. */
export async function completeSource(document: unknown, tag: ClimateAddresses, options: LoadOptions): Promise<unknown> {
  const isNamed = typeof document === 'object' && document !== null && ('accountsFrom' in document || 'measuresFrom' in document);
  if (!tag.accountsSrc && !tag.measuresSrc && !isNamed) return document;
  const { openClimateBudget } = await loadSource();
  return openClimateBudget(document, tag, options);
}

type Host = FigureElement<unknown> & ClimateWish;

/** How a climate budget is shown: the picture by this file, all that stands below it by files that come after it. */
export class ClimateShow {
  parts: ClimateParts | undefined;
  private budget: ClimateBudget | undefined;
  private choice: ClimateChoice | undefined;
  private language: Language = 'nb';
  private readonly warned = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly tell: (choice: Readonly<Record<string, unknown>>) => void,
  ) {
    addStyles(host, climateFigureStyles);
  }

  get status(): string {
    return this.parts?.status ?? '';
  }

  /** Gets what the view asks for. The picture does not wait for what stands below it. */
  async open(budget: ClimateBudget): Promise<void> {
    const { choice } = file.readChoice(budget, this.host);
    const views = partsOf(budget, choice.view);
    const [top] = views;
    const alone = top !== 'overview' && top !== 'accounts';
    if (views.length < 2 && !alone) return;
    const coming = this.fetchParts(budget);
    if (alone) await coming;
  }

  /** Should they not come, the picture is there without them. */
  private async fetchParts(budget: ClimateBudget): Promise<void> {
    const { host } = this;
    try {
      const [{ ClimateParts }, measures, overlays] = await Promise.all([
        loadParts(),
        loadMeasures(),
        needsOverlays(budget) ? loadOverlays() : undefined,
      ]);
      const files = { file, measures, overlays };
      if (this.parts && this.parts.files.overlays === overlays) return;
      addStyles(host, measures.climateMeasuresStyles);
      if (this.parts) this.parts.files = files;
      else this.parts = new ClimateParts(host, { files, change: (change) => this.change(change) });
      host.requestUpdate();
    } catch (error) {
      console.warn(`<${host.localName}> what stands below the picture did not come.`, error);
    }
  }

  derive(budget: ClimateBudget, remarks: readonly string[], language: Language): Figure {
    const { choice, unknown } = file.readChoice(budget, this.host);
    for (const text of unknown) {
      if (!this.warned.has(text)) console.warn(`<${this.host.localName} ${text}> is not known and is left out`);
      this.warned.add(text);
    }
    this.budget = budget;
    this.choice = choice;
    this.language = language;
    const [top, ...below] = partsOf(budget, choice.view);
    const part = this.parts?.derive(budget, { choice, language, top, below });
    return file.deriveClimateFigure(budget, choice, { language, top, part, remarks, choose: (change) => this.change(change) });
  }

  renderChoices(): TemplateResult | typeof nothing {
    const { budget, choice, language } = this;
    if (!budget || !choice) return nothing;
    return file.renderClimateChoices(budget, choice, { language, choose: (change) => this.change(change) });
  }

  renderDetails(): TemplateResult {
    const { budget, language, parts } = this;
    return html`${parts?.renderBelow()} ${budget ? file.renderNotPublished(budget, language) : nothing}`;
  }

  /** What the reader has chosen, here or in a further file. */
  private change(change: ClimateChange): void {
    if (Object.keys(change).length === 0) return;
    Object.assign(this.host, change);
    this.parts?.announceSoon();
    this.tell(Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value === '' ? undefined : value])));
  }
}
