import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../utils/portals/types';
import type { Field } from '../../utils/profile/fields';
import type { Lang } from '../text';

/** The page's own words, by their names in the locale files. */
export type OptionsWord =
  | `options_${'title' | 'profiles' | 'new' | 'duplicate' | 'copyOf' | 'delete' | 'cancel' | 'import' | 'export' | 'search'}`
  | `options_${'exportWhat' | 'exportThis' | 'exportAll' | 'exportWarning' | 'untitled' | 'noneFound' | 'findings' | 'sections'}`
  | `options_${'emptyTitle' | 'emptyWhy' | 'chooseTitle' | 'chooseWhy' | 'deleteTitle' | 'deleteWhy' | 'dismiss'}`
  | `options_${'saved' | 'unsaved' | 'saving' | 'failed' | 'imported' | 'notImported' | 'exported' | 'notExported'}`
  | `options_${'choose' | 'fixed' | 'permanent' | 'published' | 'unpublished' | 'error' | 'warning' | 'use' | 'count'}`
  | `options_${'account' | 'organization' | 'administrator' | 'documents' | 'documentsWhy' | 'works' | 'ipp' | 'region' | 'lead'}`
  | `options_${'work' | 'addWork' | 'removeWork' | 'removeWorkTitle' | 'removeWorkWhy' | 'environment' | 'certificate' | 'publication'}`
  | `options_${'hasCertificate' | 'hasPoa' | 'poa' | 'otherLanguages' | 'basics' | 'functions' | 'workDocuments'}`
  | 'options_failedStep'
  | `editor_${'here' | 'clear' | 'take' | 'takeAll' | 'takeAllWhy' | 'calendar' | 'allProfiles' | 'foundProfiles'}`
  | `editor_${'readyTitle' | 'readyWork' | 'readyAccount' | 'readyRealName' | 'readyR11' | 'readyIpp' | 'ready'}`
  | `editor_${'missing' | 'wrong' | 'doubtful' | 'stillMissing' | 'stillDoubtful' | 'join'}`
  | `editor_${'conflict' | 'conflictWhy' | 'otherContent' | 'takeOther' | 'keepMine' | 'retry'}`
  | `editor_${'deleted' | 'restored' | 'undoDelete'}`
  | `editor_${'sealedTitle' | 'sealedWhy' | 'sealedWrong' | 'passphrase' | 'passphraseAgain' | 'passphraseDiffers' | 'passphraseWhy'}`
  | `editor_${'open' | 'opening' | 'progress' | 'importing' | 'reading' | 'comparing' | 'seal' | 'template' | 'tableWarning'}`
  | `editor_${'format' | 'formatJson' | 'formatXlsx' | 'formatCsv' | 'exportedWithout' | 'tableImported'}`
  | `editor_${'previewTitle' | 'previewCounts' | 'unknownColumns' | 'importCount' | 'rowErrors' | 'row' | 'rowColumn' | 'rows' | 'more'}`
  | `editor_${'itemsTitle' | 'itemWhat' | 'itemContent' | 'itemNew' | 'itemChanged' | 'itemSame' | 'worksIn' | 'worksAdded'}`
  | `options_${'chooseFile' | 'replaceFile' | 'removeFile' | 'download' | 'accepts'}`
  | `document_${'bring' | 'converts' | 'view' | 'pages' | 'isMarked' | 'improve' | 'undo'}`
  | `document_${'original' | 'originalWhy' | 'revert' | 'downloadOriginal' | 'dropOriginal'}`
  | `document_${'convert' | 'shrink' | 'keep' | 'offerNote' | 'preview' | 'previewing' | 'noPreview'}`
  | `document_${'page' | 'ofPages' | 'previousPage' | 'nextPage' | 'zoomIn' | 'zoomOut' | 'fit' | 'close'}`
  | `document_${'mark' | 'markAgain' | 'unmark' | 'markTitle' | 'markWhy' | 'markPreview' | 'markFailed' | 'markUse'}`
  | `document_mark${'Where' | 'Repeated' | 'Top' | 'Middle' | 'Bottom' | 'How' | 'Light' | 'Medium' | 'Strong'}`;

/** How the views speak: their own words, and the texts that come with the data, in one language. */
export interface Speech {
  lang: Lang;
  t: (word: OptionsWord, ...parts: string[]) => string;
  say: (text: Text) => string;
}

export const SpeechContext = createContext<Speech>({ lang: 'en', t: (word) => word, say: (text) => text.en });

export const useSpeech = (): Speech => useContext(SpeechContext);

/** What a control is called: the portal's own word; beside it in English what the word means. */
export function labelOf({ label, own }: Pick<Field, 'label' | 'own'>, lang: Lang): string {
  if (lang === 'zh') return label.zh;
  return own ? label.en : `${label.zh} · ${label.en}`;
}

/** English beside the portals' words for a choice; a word that is not here stands alone. */
const glosses: Readonly<Record<string, string>> = {
  企业法人: 'enterprise',
  机关法人: 'public authority',
  事业单位法人: 'public institution',
  社会团体法人: 'association',
  其他组织: 'other organisation',
  其他: 'other',
  军队单位: 'military unit',
  男: 'male',
  女: 'female',
  统一社会信用代码证书: 'credit code certificate',
  营业执照: 'business licence',
  居民身份证: 'resident ID card',
  '军/警官证': 'officer’s ID',
  士兵证: 'soldier’s ID',
  护照: 'passport',
  港澳台通行证: 'travel permit',
  原始取得: 'original',
  继受取得: 'taken over',
  全部权利: 'all rights',
  部分权利: 'some rights',
  应用软件: 'application',
  嵌入式软件: 'embedded',
  中间件: 'middleware',
  操作系统: 'operating system',
  原创: 'original',
  '修改（含翻译软件、合成软件）': 'modified (translated or combined too)',
  单独开发: 'alone',
  合作开发: 'jointly',
  委托开发: 'commissioned',
  下达任务开发: 'assigned',
  游戏软件: 'games',
  教育软件: 'education',
  金融软件: 'finance',
  医疗软件: 'medicine',
  地理信息软件: 'geographic information',
  云计算软件: 'cloud computing',
  信息安全软件: 'information security',
  大数据软件: 'big data',
  人工智能软件: 'artificial intelligence',
  VR软件: 'VR',
  '5G软件': '5G',
  小程序: 'mini program',
  物联网软件: 'internet of things',
  智慧城市软件: 'smart city',
};

export const optionLabel = (word: string, lang: Lang): string =>
  lang === 'en' && glosses[word] ? `${word} · ${glosses[word]}` : word;
