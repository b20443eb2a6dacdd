import fc from 'fast-check'
import { check, preview } from '../../utils/check.ts'
import { maskKey, redact, shortenKey } from '../../utils/relay/redact.ts'
import { connectionOf } from '../../utils/relay/schema.ts'
import { makeReport } from '../../utils/report/make.ts'
import { renderMarkdown } from '../../utils/report/markdown.ts'
import { renderRequest } from '../../utils/report/request.ts'
import { en } from '../texts.ts'
import { carrier, findPieces } from './carriers.ts'
import { inTime } from './fuzz.ts'
import type { Fuzz } from './fuzz.ts'
import { address, key, model, pasted } from './words.ts'

const salt = fc.nat({ max: 1000 })

function expectNoPiece(secret: string, text: string): void {
  const [piece] = findPieces(secret, text)
  if (piece !== undefined) throw new Error(`"${piece}" is left in ${text}`)
}

/** Where the answer to a request carries the key. */
const place = fc.constantFrom('body', 'header', 'location', 'failure', 'broken body')

/** Headers carry Latin-1 in one line. */
const headerText = (text: string) => text.replace(/[^\x20-\x7e]+/g, ' ').trim()

function answerWith(text: string, where: string, status: number): Response {
  if (where === 'failure') throw new TypeError('failed to fetch', { cause: new Error(text) })
  if (where === 'location') return new Response(null, { status: 302, headers: { location: headerText(text) } })
  if (where === 'header')
    return new Response('{}', { status, headers: { 'x-request-id': headerText(text), server: headerText(text) } })
  if (where === 'body') return new Response(text, { status })
  const stream = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      controller.error(new Error('reset'))
    },
  })
  return new Response(stream, { status })
}

/** Everything that can be copied, shown or stored after a check. */
async function tellAll(secret: string, text: string, where: string, status: number): Promise<string> {
  const connection = connectionOf({ baseUrl: 'https://api.relay-one.net', apiKey: secret, model: 'gpt-5.2' })
  const plan = preview({ connection, paid: true })!
  const ports = {
    fetch: () => Promise.resolve().then(() => answerWith(text, where, status)),
    now: () => 0,
    hasPermission: () => Promise.resolve(true),
    isOnline: () => true,
  }
  const { evidence, ...verdict } = await check(plan, ports, { signal: new AbortController().signal })
  const report = makeReport(plan, { ...verdict, evidence })
  return [
    JSON.stringify({ ...verdict, evidence, report }),
    renderMarkdown(report, en),
    ...evidence.map(renderRequest),
    ...verdict.causes.map(({ sentence }) => sentence ?? ''),
  ].join('\n')
}

export const redaction: readonly Fuzz[] = [
  {
    name: 'of a key no piece survives in any carrier',
    property: fc.property(key, carrier, salt, pasted, pasted, (secret, { carry }, number, before, after) => {
      expectNoPiece(
        secret,
        inTime(() => redact(`${before} ${carry(secret, number)} ${after}`, [secret])),
      )
    }),
  },
  {
    name: 'nor of two keys, one in the other’s carrier',
    property: fc.property(key, key, carrier, salt, (one, other, { carry }, number) => {
      const text = redact(carry(`${one} ${other}`, number), [one, other])
      // Of short values glued together a piece may stand in both; each by itself is what counts.
      for (const secret of [one, other]) expectNoPiece(secret, text)
    }),
  },
  {
    name: 'of a key no piece is in a report, a request or a sentence after a check',
    property: fc.asyncProperty(
      key.filter((text) => /^[\x21-\x7e]+$/.test(text)),
      carrier,
      salt,
      place,
      fc.constantFrom(200, 400, 401, 403, 500),
      async (secret, { carry }, number, where, status) =>
        expectNoPiece(secret, await tellAll(secret, carry(secret, number), where, status)),
    ),
    share: 25,
  },
  {
    name: 'models, addresses and sentences stay',
    property: fc.property(key, model, address, (secret, name, url) => {
      for (const text of [
        `No available channel for model ${name} under group default (distributor)`,
        `{"data":[{"id":${JSON.stringify(name)},"object":"model"}]}`,
        `POST ${url} answered 404`,
        `模型 ${name} 不存在，请检查 ${url}`,
      ])
        if (redact(text, [secret]) !== text) throw new Error(redact(text, [secret]))
    }),
  },
  {
    name: 'redacting twice changes nothing, and never throws',
    property: fc.property(pasted, fc.array(fc.oneof(key, pasted), { maxLength: 3 }), (text, secrets) => {
      const safe = inTime(() => redact(text, secrets))
      if (redact(safe) !== redact(redact(safe))) throw new Error(safe)
    }),
  },
  {
    name: 'a key as it is shown keeps its secret',
    property: fc.property(key, (secret) => {
      for (const shown of [shortenKey(secret), maskKey(secret)]) expectNoPiece(secret, shown)
      const known = [...secret].filter((sign) => shortenKey(secret).includes(sign)).length
      if (shortenKey(secret).length > 8 || known === secret.length) throw new Error(shortenKey(secret))
    }),
  },
]
