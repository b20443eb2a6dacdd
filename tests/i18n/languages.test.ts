import { describe, expect, test } from 'vitest'
import { chosenLocale, fill, formsOf, localeFor, locales } from '../../utils/i18n/index.ts'
import type { Locale, TextId } from '../../utils/i18n/index.ts'
import { languages } from '../../utils/i18n/languages.ts'
import { encode } from '../../scripts/write-texts.ts'
import { ENCODING, parts, pathOf, readPart, writeFiles } from '../../utils/i18n/parts.ts'
import { readProjectFile } from '../project.ts'
import { en, texts } from '../texts.ts'

const ids = Object.keys(en) as TextId[]
const others = locales.filter((locale) => locale !== 'en')
const placesOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()

/** Names, and words that are the same everywhere. */
const SAME_EVERYWHERE =
  /^(field\.(baseUrl(\.placeholder)?|apiKey\.placeholder)|client\.shell(\.fish|\.powershell)?|checklist\.name\.address|menu\.insert\.baseUrl|wire\.[\w-]+)$/

describe.each(others)('%s', (locale) => {
  const language = texts[locale]

  test.each(ids)('%s has the places of the English text', (id) => {
    expect(placesOf(language[id])).toEqual(placesOf(en[id]))
  })

  test('nothing is left in English', () => {
    const same = ids.filter((id) => language[id] === en[id] && /[a-z]{2}/i.test(en[id].replace(/\{[^}]*\}/g, '')))
    expect(same.filter((id) => !SAME_EVERYWHERE.test(id))).toEqual([])
  })

  test('between its own characters stands its own punctuation', () => {
    const wrong = ids.filter((id) =>
      /[\u3040-\u30ff\u4e00-\u9fff][,;:!?]|[,;!?][\u3040-\u30ff\u4e00-\u9fff]/.test(language[id]),
    )
    expect(wrong.map((id) => language[id])).toEqual([])
  })

  test('a space stands between its characters and Latin letters or digits', () => {
    const tight = /[\u3040-\u30ff\u4e00-\u9fff][A-Za-z0-9{]|[A-Za-z0-9}][\u3040-\u30ff\u4e00-\u9fff]/
    const own = locale === 'ja' ? /APIキー|APIホスト|\{what\}を/g : /要求\{what\}/g
    const wrong = ids.filter((id) => tight.test(language[id].replace(own, '')))
    expect(wrong.map((id) => language[id])).toEqual([])
  })
})

/** Characters that only the other kind of Chinese writes. */
const foreign: [Locale, RegExp][] = [
  ['zh-CN', /[個選點鍵請檢複貼應務號訊網頁與無為這還過開關錯誤讀寫]/],
  ['zh-TW', /[个选点键请检复贴应务号讯网页与无为这还过开关错误读写]|服务器|屏幕|默认|信息|网络|文件夹|通过链接/],
]
test.each(foreign)('%s is written in its own characters', (locale, pattern) => {
  expect(Object.values(texts[locale]).filter((text) => pattern.test(text))).toEqual([])
})

/** One word for one thing: other words for what has a word already, and other signs for what has a sign. */
const strays: [Locale, RegExp][] = [
  ['en', /[A-Za-z]'[a-z]/],
  ['zh-CN', /[「」]|服务商|密码短语/],
  ['zh-TW', /API Key|[把組個] Key|白名單|分組|營運者|密碼片語|介面/],
  ['ja', /ベンダー|綴り|Web (サイト|ページ)|メモリ(?!ー)|ブラウザ(?!ー)/],
]
test.each(strays)('%s has one word for one thing', (locale, pattern) => {
  expect(Object.values(texts[locale]).filter((text) => pattern.test(text))).toEqual([])
})

test.each(locales)('%s: every counted text has all forms, and no exclamation mark', (locale) => {
  for (const text of Object.values(texts[locale])) {
    expect(text).not.toMatch(/[!！]/)
    for (const [, forms] of text.matchAll(/\{\w+\|([^{}]*)\}/g))
      expect(forms!.split('|'), text).toHaveLength(formsOf(locale).length)
  }
})

test('numbers, lists and plural forms are those of the language', () => {
  expect(fill('{count|# key|# keys}', { count: 1 })).toBe('1 key')
  expect(fill('{count|# key|# keys}', { count: 1200 })).toBe('1,200 keys')
  expect(fill('{length|# sign|# signs}', { length: '1' })).toBe('1 sign')
  expect(fill('{names}', { names: ['A', { en: 'B', ja: 'ビー' }] }, 'ja')).toBe('A、ビー')
  expect(fill('{names}', { names: ['A', 'B', 'C'] })).toBe('A, B, C')
  expect(fill('{name}', { name: '$& {other}' })).toBe('$& {other}')
})

test.each<[string, Locale]>([
  ['zh', 'zh-CN'],
  ['zh-Hans-TW', 'zh-CN'],
  ['zhCN', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['ja-JP', 'ja'],
  ['de', 'en'],
  ['', 'en'],
])('%j is shown in %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale)
})

test('only a language that we have can be chosen', () => {
  expect(['auto', 'fr', 'ja', 'zh'].map(chosenLocale)).toEqual([null, null, 'ja', null])
})

test('every text is in one file of the package, and reads back', () => {
  const files = new Map(writeFiles(languages).map(({ path, text }) => [path, JSON.parse(text) as string[]]))
  for (const locale of locales) {
    const read = (Object.keys(parts) as (keyof typeof parts)[]).map((part) =>
      readPart(files.get(pathOf(part))!, files.get(pathOf(part, locale))!, locale),
    )
    const { row, ...carried } = languages[locale]
    // The content script brings the few words of the button itself.
    expect(Object.keys(row)).toHaveLength(2)
    expect(Object.assign({}, ...read)).toEqual(Object.assign({}, ...Object.values(carried)))
  }
})

test.each(writeFiles(languages))('$path reads back as it is encoded', ({ text }) => {
  expect(JSON.parse(new TextDecoder(ENCODING).decode(encode(text)))).toEqual(JSON.parse(text))
})

test('what is no character of two bytes is escaped', () => {
  const text = JSON.stringify(['a é ß 🔑 한 ﷽'])
  expect(JSON.parse(new TextDecoder(ENCODING).decode(encode(text)))).toEqual(JSON.parse(text))
})

test.each(locales.map((locale) => locale.replace('-', '_')))('the manifest speaks %s', (folder) => {
  const messages = JSON.parse(readProjectFile(`public/_locales/${folder}/messages.json`)) as Record<
    string,
    { message: string }
  >
  expect(Object.keys(messages).sort()).toEqual(['extDescription', 'extName'])
  // Chrome Web Store takes no longer description (developer.chrome.com/docs/extensions/reference/manifest/description, 2026-11-22).
  expect(messages.extDescription!.message.length).toBeLessThanOrEqual(132)
})
