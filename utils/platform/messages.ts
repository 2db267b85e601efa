import type { CheckPack, Grammar, RuleChoices } from '../check';
import type { PanelPack } from '../packs/panel-pack';
import type { Diagnostic, Language, Severity } from '../check/types';
import type { SiteProfile } from '../sites';
import type { Fate, NoteTexts, Version } from '../versions/version';

/**
 * Every message between the parts of the extension, one table a direction. The page itself can send none of them:
 * they travel through the extension's own channels.
 */

/** A diagnostic as it is shown outside the page: with a name of its own and its place in the text, cut to size. */
export interface Finding extends Diagnostic {
  /** Stays the same while the same finding stands in the same note, also when text moves around it. */
  readonly id: string;
  /** The flagged text with a little of what surrounds it; `mark` is empty for something that is missing. */
  readonly excerpt: { readonly before: string; readonly mark: string; readonly after: string };
  /** What the page calls the box that the flagged text stands in, where that is not the note's own. */
  readonly box?: string | undefined;
}

/** One note form as the panel sees it. */
export interface NoteState {
  /** Random; names the form in commands. */
  readonly id: string;
  /** The name of the site, as its profile says. */
  readonly site: string;
  readonly noteType: string;
  /** When the form last had the focus, in milliseconds of the tab's clock; the panel shows the latest. */
  readonly focusedAt: number;
  readonly empty: boolean;
  /** Without those that the user ignores here. */
  readonly findings: readonly Finding[];
  /** Whether saving the note as it stands would be held. */
  readonly held: boolean;
  /** How many findings the user ignores here. */
  readonly ignored: number;
  /** How many sections of an outline are done; null while the note is none. */
  readonly progress: Progress | null;
  /** Under which the note's earlier versions are kept; null where none are: in a private window. */
  readonly key: string | null;
  /** Grows with every change that was checked. */
  readonly revision: number;
}

/** Sections done, of all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the user asked for while the panel showed a note, and what became of it. */
export type Outcome =
  | {
      readonly ok: true;
      /** With `read`: what stands in the note. */
      readonly texts?: NoteTexts | undefined;
    }
  | {
      readonly ok: false;
      readonly reason: 'changed' | 'too-long' | 'unavailable' | 'reverted';
      /** With `too-long`: UTF-16 units that would not fit. */
      readonly over?: number | undefined;
      /** The text that could not be written, on offer to copy. */
      readonly text?: string | undefined;
    };

/** From the panel to every frame of the tab; a frame acts on its own notes only. */
export type PanelCommand =
  | { readonly type: 'show'; readonly request: number; readonly note: string; readonly finding: string }
  | {
      readonly type: 'apply-fix';
      readonly request: number;
      readonly note: string;
      readonly finding: string;
      readonly fix: number;
    }
  | { readonly type: 'insert'; readonly request: number; readonly note: string; readonly text: string }
  /** Makes every safe fix, as one step. */
  | { readonly type: 'fix-all'; readonly request: number; readonly note: string }
  /** Leaves a finding out for as long as the flagged words stand in this note. */
  | { readonly type: 'ignore'; readonly request: number; readonly note: string; readonly finding: string }
  /** Shows again what was ignored here. */
  | { readonly type: 'restore'; readonly request: number; readonly note: string }
  /** Answered with the texts of the note. */
  | { readonly type: 'read'; readonly request: number; readonly note: string }
  /** Puts an earlier version into the note, in the place of all its text; refused where the form holds another note by now. */
  | {
      readonly type: 'put-version';
      readonly request: number;
      readonly note: string;
      readonly key: string;
      readonly texts: NoteTexts;
    };

/** From a frame to the panel. */
export type FrameReport =
  /** All notes of the frame as they stand now; sent on connecting and after every change. */
  | { readonly type: 'notes'; readonly frame: string; readonly notes: readonly NoteState[] }
  | { readonly type: 'outcome'; readonly request: number; readonly outcome: Outcome }
  /** Something of ours failed in the page; `detail` is for the curious. */
  | { readonly type: 'failure'; readonly detail: string };

/** The name of the port that the panel opens to a tab. */
export const PANEL_PORT = 'notewright-panel';

/** The name of the port that the drawer opens to the worker, which passes on what it and the frames of its tab say. */
export const DRAWER_PORT = 'notewright-drawer';

/** From the worker to the drawer, among the reports of the frames. */
export type DrawerNews =
  | { readonly type: 'frame-started' }
  /** The versions of a note are others; with null those of all notes. */
  | { readonly type: 'versions-changed'; readonly key: string | null };

/** Which findings hold a save. */
export type Hold = 'errors' | 'warnings' | 'nothing';

/** What a user has chosen, validated; as the worker hands it to content scripts. */
export interface Settings {
  readonly language: Language;
  readonly role?: string | undefined;
  /** Severities chosen for single rules, and rules switched off. */
  readonly choices: RuleChoices;
  /** `warnings`: errors and warnings do. */
  readonly hold: Hold;
  /** Whether earlier versions of notes are kept. */
  readonly keepVersions: boolean;
}

/** A note that is drafted in the panel, outside of any form. */
export interface Scratch {
  readonly text: string;
  /** As the user has chosen; empty until then. */
  readonly noteType: string;
  /** Random; names the panel that wrote it. */
  readonly by: string;
}

/** All that a frame with a note form works with. */
export interface RuleSet {
  readonly pack: CheckPack;
  readonly grammar: Grammar;
  /** The style sheet of what is shown inside the page. */
  readonly styles: string;
  readonly settings: Settings;
}

/** The earlier versions of a note. */
export interface KeptVersions {
  /** The oldest first. */
  readonly versions: readonly Version[];
  /** The last one could not be kept. */
  readonly full: boolean;
}

/** From content scripts to the worker and open panels. Each names what it answers. */
export interface RuntimeMessages {
  /** Answered by the worker: the profile of the site of an address; null where none is set up. */
  'get-site': { readonly request: { readonly address: string }; readonly response: SiteProfile | null };
  /** Answered by the worker: the settings in force. */
  'get-settings': { readonly request: undefined; readonly response: Settings };
  /** Answered by the worker: the rules in force, and what goes with them. */
  'get-rules': { readonly request: undefined; readonly response: RuleSet };
  /** Answered by the worker: what the panel shows of the pack in force. */
  'get-panel-pack': { readonly request: undefined; readonly response: PanelPack };
  /** Keeps the scratch note in the browser's memory. */
  'keep-scratch': { readonly request: Scratch; readonly response: undefined };
  /** Answered by the worker: the scratch note that is kept; null when none is. */
  'get-scratch': { readonly request: undefined; readonly response: Scratch | null };
  /** Answered by the worker once the script with the tools for notes has run in this frame. */
  'load-tools': { readonly request: undefined; readonly response: true };
  /** Opens the side panel, or the drawer where there can be none; has to be sent inside a user gesture. */
  'open-panel': { readonly request: undefined; readonly response: undefined };
  /** The worst severity and the number of errors and warnings of the tab's note, for the toolbar badge. */
  badge: {
    readonly request: { readonly count: number; readonly worst: Severity | null };
    readonly response: undefined;
  };
  /** A frame has started: an open panel that follows its tab connects again. */
  'frame-started': { readonly request: undefined; readonly response: undefined };
  /** Answered by the worker: a note as it stands has been kept, or is not to be. */
  'keep-version': {
    readonly request: { readonly key: string; readonly texts: NoteTexts; readonly fate?: Fate | undefined };
    readonly response: true;
  };
  /** Answered by the worker: the earlier versions of a note. */
  'get-versions': { readonly request: { readonly key: string }; readonly response: KeptVersions };
  /** Answered by the worker: those of a note are forgotten; with null those of all notes. */
  'clear-versions': { readonly request: { readonly key: string | null }; readonly response: true };
  /** From the worker to open panels: the versions of a note are others; with null those of all notes. */
  'versions-changed': { readonly request: { readonly key: string | null }; readonly response: undefined };
  /** The user has closed the drawer of the tab. */
  'drawer-closed': { readonly request: undefined; readonly response: undefined };
  /** Opens the options page, which a script in a page can't do by itself. */
  'open-options': { readonly request: undefined; readonly response: undefined };
}
