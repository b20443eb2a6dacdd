import type { Page } from '@playwright/test'

/** What a screen reader is told of one element. */
export interface Spoken {
  role: string
  name: string
  /** Those of its states that are set, e.g. `expanded`. */
  states: string
}

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
}

const STATES = ['expanded', 'focused', 'disabled', 'busy', 'live', 'hasPopup', 'modal']

/** The accessibility tree in reading order, closed shadow roots included, without what is ignored and bare texts. */
export async function spokenTree(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const spoken: Spoken[] = []
  const visit = (node: AxNode | undefined): void => {
    if (!node) return
    const role = node.role?.value ?? ''
    if (!node.ignored && !/^(?:none|generic|StaticText|InlineTextBox)$/.test(role)) {
      const states = (node.properties ?? [])
        .filter(({ name, value }) => STATES.includes(name) && value.value !== false && value.value !== 'off')
        .map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`))
      spoken.push({ role, name: node.name?.value ?? '', states: states.sort().join(' ') })
    }
    for (const id of node.childIds ?? []) visit(byId.get(id))
  }
  visit(nodes[0])
  return spoken
}
