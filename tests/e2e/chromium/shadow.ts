import type { Page } from '@playwright/test'

interface Node {
  nodeId: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
}

const below = (node: Node): Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])]
const textOf = (node: Node): string => (node.nodeName === '#text' ? node.nodeValue : below(node).map(textOf).join(''))

/** Attributes come as a flat list of names and values. */
function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const at = attributes.findIndex((entry, index) => index % 2 === 0 && entry === name)
  return at < 0 ? undefined : attributes[at + 1]
}

/**
 * Finds what stands inside closed shadow roots. Neither the page nor Playwright can look into them; the debugging
 * protocol can. Elements come in document order, hidden ones left out.
 */
export async function findInShadow(page: Page, selector: { tag: string; text?: string | RegExp }) {
  const session = await page.context().newCDPSession(page)
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
  const found: { text: string; x: number; y: number }[] = []
  const visit = async (node: Node, inShadow: boolean): Promise<void> => {
    if (inShadow && node.nodeName === selector.tag.toUpperCase()) {
      const text = textOf(node).trim() || (attributeOf(node, 'aria-label') ?? attributeOf(node, 'title') ?? '')
      const { text: wanted } = selector
      if (wanted === undefined || (typeof wanted === 'string' ? text === wanted : wanted.test(text))) {
        const box = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null)
        const [left, top, right, , , bottom] = box?.model.border ?? []
        if (left !== undefined) found.push({ text, x: (left + right!) / 2, y: (top! + bottom!) / 2 })
      }
    }
    for (const root of node.shadowRoots ?? []) await visit(root, true)
    for (const child of node.children ?? []) await visit(child, inShadow)
  }
  await visit(root, false)
  await session.detach()
  return found
}

/** Lets the page's own world, and so axe, look into the closed roots that are there now. For tests only: the page itself cannot do this. */
export async function openRoots(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
  const objectOf = async ({ nodeId }: Node) => (await session.send('DOM.resolveNode', { nodeId })).object.objectId!
  const visit = async (node: Node): Promise<void> => {
    for (const inside of node.shadowRoots ?? [])
      await session.send('Runtime.callFunctionOn', {
        objectId: await objectOf(node),
        functionDeclaration: `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }) }`,
        arguments: [{ objectId: await objectOf(inside) }],
      })
    for (const child of below(node)) await visit(child)
  }
  await visit(root)
  await session.detach()
}

/** A menu takes no click that comes sooner than a person can see what they click. */
const PERSON = 300

/** A real click with the mouse on the n-th match, waiting until it is there. */
export async function clickInShadow(page: Page, tag: string, text: string | RegExp, index = 0): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const match = (await findInShadow(page, { tag, text }))[index]
    if (match) {
      await page.waitForTimeout(PERSON)
      const { x, y } = (await findInShadow(page, { tag, text }))[index] ?? match
      return page.mouse.click(x, y)
    }
    await page.waitForTimeout(50)
  }
  throw new Error(`nothing says ${String(text)} in any shadow root`)
}
