import type { AllButtonStringKeys, LocalizedStrings } from 'roosterjs-react';
import type { Language } from '../language/strings';

type RibbonStrings = LocalizedStrings<AllButtonStringKeys | 'buttonNameMoreCommands', string>;

/** The ribbon speaks English by itself. */
export const ribbonStrings: Record<Language, RibbonStrings> = {
  en: {},
  ja: {
    buttonNameBold: '太字',
    buttonNameItalic: '斜体',
    buttonNameUnderline: '下線',
    buttonNameDecreaseFontSize: 'フォント サイズの縮小',
    buttonNameIncreaseFontSize: 'フォント サイズの拡大',
    buttonNameBackgroundColor: '蛍光ペンの色',
    buttonNameTextColor: 'フォントの色',
    buttonNameBulletedList: '箇条書き',
    buttonNameNumberedList: '段落番号',
    buttonNameIncreaseIndent: 'インデントを増やす',
    buttonNameDecreaseIndent: 'インデントを減らす',
    buttonNameAlignLeft: '左揃え',
    buttonNameAlignCenter: '中央揃え',
    buttonNameAlignRight: '右揃え',
    buttonNameInsertLink: 'リンクの挿入',
    insertLinkTitle: 'リンクの挿入',
    insertLinkDialogUrl: 'Web アドレス (URL)',
    insertLinkDialogDisplayAs: '表示文字列',
    buttonNameRemoveLink: 'リンクの削除',
    buttonNameStrikethrough: '取り消し線',
    buttonNameClearFormat: '書式のクリア',
    buttonNameUndo: '元に戻す',
    buttonNameRedo: 'やり直し',
    buttonNameMoreCommands: 'その他のコマンド',
    buttonNameOK: 'OK',
    buttonNameCancel: 'キャンセル',
  },
};
