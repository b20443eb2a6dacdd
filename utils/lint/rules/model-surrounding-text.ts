import { looksLikeModelId } from '../../relay/shapes.ts'
import type { Rule } from '../types.ts'

/** `Model: gpt-5`, `模型名称：gpt-5`: the label of a form or a sentence. */
const LABEL =
  /^\s*[\w\u4e00-\u9fff ]{0,20}?(?:model(?:[ _-]?(?:name|id))?|模型(?:名称?|\s?ID)?)\s*(?:[:：]|是)\s*(\S.*)$/i
/** `使用模型 gpt-5`: what follows in Latin letters is the id, with or without a colon. */
const CHINESE_LABEL = /^[\u4e00-\u9fff]{0,10}模型(?:名称?)?\s*([\x21-\x7e]+)$/
/** `gpt-5（推荐）`, `gpt-5 (recommended)`, `gpt-5 推荐`. */
const REMARK =
  /^([a-z\d][\w.:@/-]*)(?:\s*[（(](?!(?:none|minimal|low|medium|high|xhigh|max|auto|\d{1,6})\))[^()（）]{1,60}[)）]|\s+[\u2e80-\u9fff]{1,30}|模型)$/

/** Words around the model. */
export const modelSurroundingText: Rule = {
  id: 'model-surrounding-text',
  kind: 'surrounding-text',
  fields: ['model'],
  stage: 'characters',
  severity: 'warning',
  check(value) {
    const labelled = LABEL.exec(value)
    if (labelled) return { fix: labelled[1]!.trim() }
    const id = CHINESE_LABEL.exec(value)?.[1] ?? REMARK.exec(value)?.[1]
    return id !== undefined && looksLikeModelId(id) ? { fix: id } : null
  },
}
