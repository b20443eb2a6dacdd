import { expect, test } from '@playwright/test'
import { launchExtension } from './extension.ts'
import { axeFaults, keyboardFaults, motionFaults, overflowing } from './looks.ts'

/** A page with one fault, which look has to see it, and what it has to say. */
const rows = [
  ['<p style="color: #aaa">pale</p>', 'axe', 'color-contrast'],
  ['<button></button>', 'axe', 'button-name'],
  ['<p style="width: 40px">Donaudampfschifffahrt</p>', 'room', 'Donaudampf'],
  ['<p style="width: 900px">wide</p>', 'room', 'the page is'],
  ['<p style="position: fixed; left: 300px; width: 200px; margin: 0">beyond</p>', 'room', 'beyond'],
  ['<p style="transition: color 1s">gliding</p>', 'motion', 'moves'],
  ['<button style="outline: none">no ring</button>', 'keys', 'no ring'],
  ['<div style="overflow: hidden"><button style="margin: 0">cut</button></div>', 'keys', 'cut off'],
  [
    '<a href="#">1</a><p style="display: flex; flex-direction: row-reverse"><a href="#">2</a><a href="#">3</a></p>',
    'keys',
    'goes back',
  ],
] as const

test('each look sees what it looks for, and nothing in a good page', async () => {
  const { context, close } = await launchExtension({ viewport: { width: 360, height: 500 } })
  const page = await context.newPage()
  const looks = {
    axe: () => axeFaults(page, 'light', 'main'),
    room: () => overflowing(page),
    motion: () => motionFaults(page),
    keys: () => keyboardFaults(page),
  }
  const show = (body: string) =>
    page.goto(
      `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en"><title>A</title><style>a, button { outline: 0 solid } :focus { outline: 2px solid blue }</style><main><h1>A</h1>${body}</main>`)}`,
    )
  for (const [body, look, fault] of rows) {
    await show(body)
    expect((await looks[look]()).join('\n'), body).toContain(fault)
  }
  await show('<p>Good</p><button>One</button> <button>Two</button><p><a href="#">Three</a></p>')
  for (const [name, look] of Object.entries(looks)) expect(await look(), name).toEqual([])
  await close()
})
