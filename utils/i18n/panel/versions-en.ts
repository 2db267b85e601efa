import { count } from '../counts-en';

/** The English texts on the earlier versions of a note. */
export const versionsEn = {
  versions: (p: { versions: number }) => `Earlier versions (${p.versions})`,
  versionsDetail: 'Kept in the memory of this browser until it closes; without formatting.',
  versionsFull: 'The latest version could not be kept: the browser has no memory left for it.',
  versionsClear: 'Delete these versions',
  versionsClearQuestion: 'Delete all earlier versions of this note? This can’t be undone.',
  versionsClearConfirm: 'Delete',
  versionsClearCancel: 'Keep them',

  versionSame: 'the note as it is now',
  versionLonger: (p: { characters: number }) => `${count(p.characters, 'character')} more than now`,
  versionShorter: (p: { characters: number }) => `${count(p.characters, 'character')} less than now`,
  versionAsLong: 'as long as now',
  versionSaved: 'Saved',
  versionLost: 'Before most of it went',
  versionShow: 'Show differences',
  versionShowOf: (p: { time: string }) => `Show differences: ${p.time}`,
  versionAdds: 'comes back',
  versionTakes: 'goes',
  versionCopy: 'Copy',
  versionCopyOf: (p: { time: string }) => `Copy: ${p.time}`,
  versionPut: 'Restore',
  versionPutOf: (p: { time: string }) => `Restore: ${p.time}`,
  versionPutBack: (p: { time: string }) =>
    `The version of ${p.time} is back in the note. Ctrl+Z in the note undoes it.`,

  versionOffered: (p: { time: string }) => `Your text of ${p.time} can be restored`,
  versionNotNow: 'Not now',
};
