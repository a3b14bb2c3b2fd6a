import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement, type Figure } from '../../base/figure-element.js';
import { furtherFile } from '../../base/further-file.js';
import type * as progressFile from '../../base/progress-file.js';
import { deriveFacts } from '../../charts/indicator-facts.js';
import { parseIndicator } from '../../data/indicator-document.js';
import type { Indicator } from '../../data/indicator.js';
import { formatList } from '../../i18n/format.js';
import { localize, type Language } from '../../i18n/language.js';
import { indicatorTableWords } from '../../i18n/words/indicator-table.js';
import { indicatorTileStyles } from './indicator-tile.styles.js';

const loadProgress = furtherFile(() => import('../../base/progress-file.js'));

/** The figures, and the file that tells their status; without it the figures are still there. */
interface TileSource {
  readonly indicator: Indicator;
  readonly progress: typeof progressFile | undefined;
}

/**
 * Shows the newest figure of an indicator, large, with its change since the baseline and its status.
 * @summary One number, its direction and its status, from an `indicator` document.
 * @tag indicator-tile
 */
export class IndicatorTile extends FigureElement<TileSource> {
  static override styles = [...FigureElement.styles, indicatorTileStyles];

  /** How the status is worked out, instead of the document's way: `statcan`, `linear`, `un`, `weather`, `u4ssc`, or several of them. */
  @property() method = '';

  protected override get settings(): readonly unknown[] {
    return [this.method];
  }

  protected override prepare(): Promise<unknown> {
    return loadProgress();
  }

  protected override async parse(input: unknown): Promise<TileSource> {
    const indicator = parseIndicator(input);
    return { indicator, progress: await loadProgress().catch(() => undefined) };
  }

  protected override deriveFigure({ indicator }: TileSource, language: Language): Figure {
    return {
      heading: localize(indicator.title, language),
      // The tile itself is what there is to say.
      sentence: '',
      empty: deriveFacts(indicator, language) === undefined,
      source: indicator.source,
      updated: indicator.updated,
    };
  }

  protected override renderBody({ indicator, progress }: TileSource, language: Language): TemplateResult | typeof nothing {
    const facts = deriveFacts(indicator, language);
    if (!facts) return nothing;
    const { latest } = facts;
    const unit = localize(indicator.unit, language);
    const statuses = progress?.deriveProgress(indicator, this.method || '', language) ?? [];
    return html`<div class="tile" part="tile">
      <p class="number"><b>${latest.text}</b> <span>${latest.text.endsWith('%') ? nothing : `${unit}, `}${latest.period}</span></p>
      ${this.renderChange(facts.change, language)}
      ${statuses.map(
        ({ status, word, method, sums }) =>
          html`<p class="status-of">${progress?.renderShape(status)}<span>${word}<small>${status ? method : sums.join(' ')}</small></span></p>`,
      )}
    </div>`;
  }

  private renderChange(change: NonNullable<ReturnType<typeof deriveFacts>>['change'], language: Language): TemplateResult | typeof nothing {
    if (!change) return nothing;
    const words = indicatorTableWords[language];
    const arrow = { up: '▲', down: '▼', same: '=' }[change.way];
    return html`<p>
      <span class="way" aria-hidden="true">${arrow}</span> ${change.way === 'same' ? words.noChange(change.since) : words.since(change.text, change.since)}${
        change.breaks.length > 0 ? html`<small>${words.brokenIn(formatList(change.breaks, language))}</small>` : nothing
      }
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-tile': IndicatorTile;
  }
}
