import type { Session } from './bidi.ts'

/** An element as BiDi serialises it. */
interface RemoteNode {
  sharedId: string
  value?: { nodeValue?: string; children?: RemoteNode[]; shadowRoot?: RemoteNode | null }
}

const textOf = ({ value }: RemoteNode): string => value?.nodeValue ?? value?.children?.map(textOf).join('') ?? ''

/** What a person sees of an element: its role, and its name or how that begins. */
export interface Face {
  role: 'button' | 'textbox' | 'searchbox' | 'radio'
  name: string
}

const CONTROL = '\uE009'

/** Waits for something that takes no event to announce it. */
export async function waitFor<T>(look: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  const end = Date.now() + 15_000
  for (;;) {
    const seen = await look().catch(() => null)
    if (seen) return seen
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

/** Runs a function in a browsing context; arguments and result travel as JSON. */
export async function evaluateIn<A extends unknown[], R>(
  session: Session,
  context: string,
  run: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const answer = await session.send<{ type: string; result: { value: string }; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    {
      expression: `Promise.resolve((${run.toString()})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    },
  )
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
  return JSON.parse(answer.result.value) as Awaited<R>
}

export type Tab = ReturnType<typeof tabOf>

/** What a user does in a tab. */
export function tabOf(session: Session, context: string) {
  const evaluate = <A extends unknown[], R>(run: (...args: A) => R, ...args: A) =>
    evaluateIn(session, context, run, ...args)

  const locate = async (locator: object, inside?: RemoteNode): Promise<RemoteNode[]> => {
    const params = { context, locator, ...(inside && { startNodes: [{ sharedId: inside.sharedId }] }) }
    return (await session.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', params)).nodes
  }

  /** The closed shadow roots of our buttons and menus: no script of the page can look there, BiDi can. */
  const shadowRoots = async (): Promise<RemoteNode[]> => {
    const { result } = await session.send<{ result: { value: RemoteNode[] } }>('script.evaluate', {
      expression: `[...document.querySelectorAll('[data-keyfit]')]`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
    })
    return result.value.flatMap(({ value }) => value?.shadowRoot ?? [])
  }

  const findInShadow = async (locator: object): Promise<RemoteNode[]> => {
    const found: RemoteNode[] = []
    for (const root of await shadowRoots()) found.push(...(await locate(locator, root)))
    return found
  }

  const press = (actions: object[], type: 'key' | 'pointer') =>
    session.send('input.performActions', { context, actions: [{ type, id: type, actions }] })

  const clickOn = async ({ sharedId }: RemoteNode, button = 0) => {
    const origin = { type: 'element', element: { sharedId } }
    await session.send('script.callFunction', {
      functionDeclaration: `(element) => element.scrollIntoView({ block: 'center', behavior: 'instant' })`,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: false,
    })
    return press(
      [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ],
      'pointer',
    )
  }

  return {
    context,
    evaluate,
    until: <A extends unknown[], R>(what: string, run: (...args: A) => R, ...args: A) =>
      waitFor(() => evaluate(run, ...args), what),
    async click({ role, name }: Face): Promise<void> {
      const find = async () => (await locate({ type: 'accessibility', value: { role, name } }))[0]
      await clickOn(await waitFor(find, `the ${role} “${name}”`))
    },
    /** Clicks the first element that a CSS selector finds, with any button of the mouse. */
    async clickAt(selector: string, button = 0): Promise<void> {
      const find = async () => (await locate({ type: 'css', value: selector }))[0]
      await clickOn(await waitFor(find, selector), button)
    },
    /** Unfolds what is behind this line. */
    async unfold(summary: string): Promise<void> {
      const locator = { type: 'xpath', value: `//summary[normalize-space()='${summary}']` }
      await clickOn(await waitFor(async () => (await locate(locator))[0], `“${summary}”`))
    },
    /** Our buttons in the rows of a key page. */
    rowButtons: async () => (await findInShadow({ type: 'css', value: 'button[aria-haspopup]' })).length,
    async clickRowButton(index: number): Promise<void> {
      const find = async () => (await findInShadow({ type: 'css', value: 'button[aria-haspopup]' }))[index]
      await clickOn(await waitFor(find, `button ${index} of the rows`))
    },
    async clickInMenu(name: string): Promise<void> {
      const find = async () => (await findInShadow({ type: 'accessibility', value: { role: 'button', name } }))[0]
      const entry = await waitFor(find, `“${name}” in the menu`)
      // A menu takes no click that comes sooner than a person can see what they click.
      await new Promise((resolve) => setTimeout(resolve, 300))
      await clickOn(entry)
    },
    shadowText: async () => (await shadowRoots()).map(textOf).join('\n'),
    paste: () =>
      press(
        [
          { type: 'keyDown', value: CONTROL },
          { type: 'keyDown', value: 'v' },
          { type: 'keyUp', value: 'v' },
          { type: 'keyUp', value: CONTROL },
        ],
        'key',
      ),
    /** Types over what stands in the field with this label, key by key. */
    async typeInto(label: string, text: string): Promise<void> {
      const focus = (wanted: string) => {
        const labels = [...document.querySelectorAll('label')]
        const field = labels.find(({ textContent }) => textContent === wanted)?.control
        if (field instanceof HTMLInputElement) field.select()
        field?.focus()
        return document.activeElement === field
      }
      await waitFor(() => evaluate(focus, label), `the field “${label}”`)
      await press(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
        'key',
      )
    },
    readClipboard: () => evaluate(() => navigator.clipboard.readText()),
    writeClipboard: (text: string) => evaluate((value) => navigator.clipboard.writeText(value), text),
    bringToFront: () => session.send('browsingContext.activate', { context }),
    close: () => session.send('browsingContext.close', { context }),
  }
}
