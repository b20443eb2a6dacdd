import { everyStep } from '../../utils/diagnosis/next-steps.ts'
import { causeIds } from '../../utils/diagnosis/types.ts'
import type { CauseId } from '../../utils/diagnosis/types.ts'
import { allTexts, fill, languageNames } from '../../utils/i18n/index.ts'
import type { Locale, TextId } from '../../utils/i18n/index.ts'
import { languages } from '../../utils/i18n/languages.ts'

const LOCALES: readonly Locale[] = ['en', 'zh-CN']

const sayIn = (locale: Locale) => {
  const texts = allTexts(languages[locale])
  return (id: TextId) => fill(texts[id], { host: '…', model: '…' }, locale)
}

function pageOf(cause: CauseId): string {
  const sections = LOCALES.map((locale) => {
    const say = sayIn(locale)
    const steps = everyStep(cause).map((step) => `- ${say(step)}`)
    return `## ${say(`cause.${cause}.title`)}

${say(`cause.${cause}.means`)}

**${say('help.next')}**

${steps.join('\n')}
`
  })
  return `# \`${cause}\`

${sections.join('\n')}
[${sayIn('en')('help.all')}](README.md)
`
}

/** A page for every cause, in English and Chinese, and the list of all of them. */
export function causePages(): { name: string; text: string }[] {
  const rows = causeIds.map(
    (id) => `| [\`${id}\`](${id}.md) | ${LOCALES.map((l) => sayIn(l)(`cause.${id}.title`)).join(' | ')} |`,
  )
  const index = `# ${sayIn('en')('help.title')}

${sayIn('en')('help.intro')} Written by \`npm run docs\`.

| id | ${LOCALES.map((locale) => languageNames[locale]).join(' | ')} |
|---|---|---|
${rows.join('\n')}
`
  return [{ name: 'README.md', text: index }, ...causeIds.map((id) => ({ name: `${id}.md`, text: pageOf(id) }))]
}
