import type { CauseId } from '../../utils/diagnosis/types.ts'
import { cause as causeEn } from '../../utils/i18n/en/cause.ts'
import { console as en } from '../../utils/i18n/en/console.ts'
import { cause as causeZhCN } from '../../utils/i18n/zh-CN/cause.ts'
import { console as zhCN } from '../../utils/i18n/zh-CN/console.ts'
import { sayIn } from '../console.content/say-in.ts'

/** What the menu and its status line say. */
export const say = sayIn({ en, 'zh-CN': zhCN })

const sayOf = sayIn({ en: causeEn, 'zh-CN': causeZhCN })

/** What a check found, and what to do about it. */
export const sayCause = (id: CauseId, host: string) => ({
  title: sayOf(`cause.${id}.title`),
  next: sayOf(`cause.${id}.next`, { host }),
})
