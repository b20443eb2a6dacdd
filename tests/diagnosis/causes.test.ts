import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { causes } from '../../utils/diagnosis/index.ts'
import { causeIds } from '../../utils/diagnosis/types.ts'
import { cause as en } from '../../utils/i18n/en/cause.ts'
import { cause as zhCN } from '../../utils/i18n/zh-CN/cause.ts'

const folder = new URL('../../utils/diagnosis/causes/', import.meta.url)
const files = readdirSync(folder).filter((name) => name !== 'index.ts')
const texts: readonly Record<string, string>[] = [en, zhCN]

describe('the causes', () => {
  it('are one file each, all in the sorted list', () => {
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual([...causeIds].sort())
    expect(causes.map(({ id }) => id)).toEqual([...causeIds].sort())
  })

  it.each(causeIds)('%s has a short title and a next step in both languages', (id) => {
    for (const language of texts) {
      expect(language[`cause.${id}.title`]?.length).toBeGreaterThan(3)
      expect(language[`cause.${id}.title`]?.length).toBeLessThanOrEqual(60)
      expect(language[`cause.${id}.next`]?.length).toBeGreaterThan(8)
    }
  })

  it('have no text too many', () => {
    expect(Object.keys(en)).toHaveLength(causeIds.length * 2)
  })

  it('use the places that the popup fills, and no exclamation marks', () => {
    for (const language of texts)
      for (const text of Object.values(language)) {
        expect(text).not.toMatch(/[!！]/)
        for (const [, place] of text.matchAll(/\{(\w+)\}/g)) expect(['host', 'model']).toContain(place)
      }
  })
})
