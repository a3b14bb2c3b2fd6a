import type { MaterialityDocument } from '../../data/materiality.js';
import type { Language } from '../../i18n/language.js';
import type { MaterialityWords } from '../../i18n/words/materiality.js';

/** What the parts of the figure are drawn from. */
export interface MaterialityView {
  readonly document: MaterialityDocument;
  readonly language: Language;
  readonly words: MaterialityWords;
  /** Id of the goal that is open; empty for none. */
  readonly open: string;
  /** Id of the goal under the pointer or in focus; empty for none. */
  readonly pointed: string;
  /** The room for the drawing in pixels; nothing is drawn where it is not known yet. */
  readonly size: { readonly width: number; readonly height: number; readonly fontSize: number };
  readonly toggle: (id: string) => void;
  readonly point: (id: string) => void;
}
