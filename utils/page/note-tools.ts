import type { CheckPack, Grammar } from '../check';
import type { Language } from '../check/types';
import type { PackEngine } from '../packs/reading/pack-examples';
import type { FieldBadges } from './field-badges';
import type { PageHost } from './page-host';
import type { RulesInForce } from './rules-in-force';
import type { SaveQuestion } from './save-question';
import type { WarningNotice } from './warning-notice';

/**
 * What a frame needs as soon as it has a note form: the engine, and what is drawn inside the page. It is a script of its own, which
 * the worker brings in with the first form: pages without one don't carry it.
 */
export interface NoteTools {
  /** The engine as it is, to try rule packs. */
  readonly engine: PackEngine;
  /** Makes the engine ready. @throws what compiling throws */
  createRules(pack: CheckPack, grammar: Grammar): RulesInForce;
  createViews(host: PageHost, ports: PageViewsPorts, signal: AbortSignal): PageViews;
}

/** What is drawn inside the page. */
export interface PageViews {
  readonly question: SaveQuestion;
  readonly badges: FieldBadges;
  readonly notice: WarningNotice;
}

/** What the views need of the frame. */
interface PageViewsPorts {
  language(): Language;
  /** Opens the side panel; called inside a click. */
  openPanel(): void;
  failed(error: unknown): void;
}
