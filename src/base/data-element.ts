import { Task, TaskStatus } from '@lit/task';
import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadJson, type LoadOptions } from '../browser/load.js';
import { isNear, whenNear } from '../browser/viewport.js';
import { DataError, isDataError } from '../data/errors.js';
import { commonWords } from '../i18n/words/common.js';
import type { ErrorWords } from '../i18n/words/errors.js';
import type { Words } from '../i18n/words.js';
import { LanguageController } from './language-controller.js';
import { version } from './version.js';

export type { LoadOptions };

/** `waiting` has no address yet, or is far from the viewport. */
export type DataState = 'waiting' | 'loading' | 'empty' | 'error' | 'ready';

/** The sentences for failures come in a file of their own, at the first failure on the page. */
let errorWords: Words<ErrorWords> | undefined;

/**
 * Fetches a document and keeps the last good one. Only this: an address, when to fetch, the four states, the events of an `<img>`,
 * the reserved height. What is shown is for the classes below.
 * @event loadstart - Fetching has begun.
 * @event load - The figures are shown.
 * @event error - The figures could not be shown; `detail.code` says why.
 * @event loadend - Fetching has ended, with figures or without.
 */
export abstract class DataElement<T> extends LitElement {
  static readonly version = version;

  /** Address of the document. */
  @property() src = '';
  /** `eager` fetches at once; `lazy`, the default, when the element comes near the viewport. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The last good document, kept when a later fetch fails. */
  @state() protected data: T | undefined;
  @state() private failure: DataError | undefined;
  @state() private near = false;
  @state() private waitSeconds: number | undefined;
  @state() private loadedAt: Date | undefined;
  private forgetNear: (() => void) | undefined;
  /** What was asked for last, and what the document came from. */
  private wanted = '';
  private dataSource = '';
  private announced: unknown;
  protected readonly languages = new LanguageController(this);

  private readonly task = new Task(this, {
    autoRun: false,
    args: () => [this.wanted] as const,
    task: ([wanted], { signal }) => this.fetchData(wanted, signal),
  });

  /** Begins to load what the element needs besides its document, so that both come in one round trip. `parse` waits for it. */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }
  /** From JSON to the document; throws DataError. May wait for a further file of the library. */
  protected abstract parse(input: unknown): T | Promise<T>;
  /** Whether there is nothing in the document to show. */
  protected abstract get isEmpty(): boolean;

  /** What the figures come from: a text that changes when they must be fetched anew, empty where there is nothing to fetch. */
  protected get wants(): string {
    return this.src;
  }
  /** What `parse` is to read; an element with a second document asks for that too. */
  protected fetchSource(options: LoadOptions, address = this.src): Promise<unknown> {
    return loadJson(address, options);
  }

  /** Where the element is between its address and its figures. */
  get state(): DataState {
    if (this.data !== undefined && !this.failure) return this.isEmpty ? 'empty' : 'ready';
    if (this.failure) return 'error';
    return this.task.status === TaskStatus.PENDING ? 'loading' : 'waiting';
  }

  /** Fetches again. Resolves when the figures, or the reason why there are none, are on the screen. */
  async reload(): Promise<void> {
    this.near = true;
    await this.run();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.retryWhenOnline);
    if (this.near) {
      if (this.wants && this.dataSource !== this.wants) void this.run();
    } else queueMicrotask(() => this.watchViewport());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.retryWhenOnline);
    this.forgetNear?.();
    this.forgetNear = undefined;
    // The task does not abort by itself when its host leaves the page.
    this.task.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('loading') && this.loading === 'eager') this.near = true;
    if (this.near && this.wants && this.wanted !== this.wants && this.isConnected) void this.run();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const shown = this.failure ?? this.data;
    if (shown === undefined || shown === this.announced) return;
    this.announced = shown;
    this.emit(this.failure ? 'error' : 'load', this.failure && { code: this.failure.code, path: this.failure.path });
    this.emit('loadend');
  }

  /** The sentence for a failure, in the language of the place. */
  protected get failureText(): string {
    if (!this.failure) return '';
    const { code, path, detail } = this.failure;
    const { language } = this.languages;
    return errorWords?.[language][code]?.(path === undefined ? detail : { ...detail, path }) ?? `${commonWords[language].failed} (${code})`;
  }

  /** What is going on, for the status line. */
  protected get statusText(): string {
    const words = commonWords[this.languages.language];
    if (this.waitSeconds !== undefined) return words.waiting(String(this.waitSeconds));
    return this.task.status === TaskStatus.PENDING ? words.loading : '';
  }

  protected get lastGoodAt(): Date | undefined {
    return this.failure && this.data !== undefined ? this.loadedAt : undefined;
  }

  private watchViewport(): void {
    if (!this.isConnected || this.near || this.forgetNear) return;
    if (this.loading === 'eager' || isNear(this)) this.near = true;
    else
      this.forgetNear = whenNear(this, () => {
        this.forgetNear = undefined;
        this.near = true;
      });
  }

  private async run(): Promise<void> {
    this.wanted = this.wants;
    this.emit('loadstart');
    await this.task.run();
    await this.updateComplete;
  }

  private async fetchData(wanted: string, signal: AbortSignal): Promise<void> {
    this.waitSeconds = undefined;
    try {
      const onWait = (seconds: number): void => void (this.waitSeconds = seconds);
      // Whether it came is for `parse` to find out, when there is something to parse.
      this.prepare()?.catch(() => undefined);
      const data = await this.parse(await this.fetchSource({ base: this.baseURI, signal, onWait }));
      if (signal.aborted) return;
      this.data = data;
      this.dataSource = wanted;
      this.loadedAt = new Date();
      this.failure = undefined;
    } catch (error) {
      // A newer address, or a departure from the page, has taken over: nothing to tell.
      if (!signal.aborted) await this.fail(error, signal);
    } finally {
      if (!signal.aborted) this.waitSeconds = undefined;
    }
  }

  /** Tells the reader and the technician. The last good figures stay. */
  protected async fail(error: unknown, signal?: AbortSignal): Promise<void> {
    // Anything but a DataError is a fault of ours: the reader gets a sentence, the technician the trace.
    const failure = isDataError(error) ? error : new DataError('not-drawn', String(error));
    console.warn(`<${this.localName} src="${this.src}"> ${failure.code}: ${failure.message}`, ...(isDataError(error) ? [] : [error]));
    try {
      ({ errorWords } = await import('../i18n/words/errors.js'));
    } catch {
      // Without the sentence the code must do; what failed may well be the network.
    }
    if (!signal?.aborted) this.failure = failure;
  }

  private emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private readonly retryWhenOnline = (): void => {
    if (this.failure?.code === 'unreachable') void this.reload();
  };
}
