/** Where consoles keep the language that the user chose; the page's `lang` often stays what it was served with. */
const LANGUAGE_NAMES = ['appLanguage', 'i18nextLng']

/** `zh`, `zhCN`, `zh_CN`, `zh-Hans`: all are written. */
export function isChinesePage(): boolean {
  const chosen = LANGUAGE_NAMES.map((name) => localStorage.getItem(name)).find(Boolean)
  return /^zh/i.test(chosen || document.documentElement.lang || navigator.language)
}

/** Texts in the language of the page. `utils/i18n` would bring every text of the product into the script. */
export const sayIn =
  <Id extends string>(texts: Readonly<Record<'en' | 'zh-CN', Readonly<Record<Id, string>>>>) =>
  (id: Id, data: Readonly<Record<string, string>> = {}): string =>
    texts[isChinesePage() ? 'zh-CN' : 'en'][id].replace(/\{(\w+)\}/g, (place, name: string) => data[name] ?? place)
