import { FORMAT } from './schema.ts'
import type { Header } from './schema.ts'
import { keyFrom, newId, open, randomBytes, seal, toBytes, toText } from './seal.ts'

/** OWASP's figure for PBKDF2 with SHA-256 (cheatsheetseries.owasp.org, Password Storage, checked 2026-11-22). */
const ITERATIONS = 600_000

const aboutKey = ({ format, vault, iterations, salt }: Omit<Header, 'wrapped' | 'proof'>) =>
  `keyfit ${format} key ${vault} ${iterations} ${salt}`
const aboutHeader = (header: Omit<Header, 'proof'>) => `${aboutKey(header)} header ${header.revision} ${header.wrapped}`

/** The key that a passphrase stands for. Full-width letters of an input method and the two ways to write é are the same. */
async function keyFromPassphrase(passphrase: string, salt: string, iterations: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: toBytes(salt) ?? new Uint8Array(), iterations }
  return keyFrom(new Uint8Array(await crypto.subtle.deriveBits(derivation, material, 256)))
}

async function writeHeader(
  dataKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  vault: string,
  revision: number,
): Promise<Header> {
  const salt = toText(randomBytes(16))
  const bare = { format: FORMAT, vault, revision, kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt } as const
  const wrapped = await seal(await keyFromPassphrase(passphrase, salt, ITERATIONS), dataKey, aboutKey(bare))
  const proof = await seal(await keyFrom(dataKey), '', aboutHeader({ ...bare, wrapped }))
  return { ...bare, wrapped, proof }
}

/** A new vault: a random data key, and the header that gives it out for the passphrase. */
export async function createHeader(passphrase: string): Promise<{ header: Header; dataKey: Uint8Array<ArrayBuffer> }> {
  const dataKey = randomBytes(32)
  return { dataKey, header: await writeHeader(dataKey, passphrase, newId(), 1) }
}

/** The data key, or null for a wrong passphrase. */
export async function openHeader(header: Header, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await keyFromPassphrase(passphrase, header.salt, header.iterations)
  return open(key, header.wrapped, aboutKey(header))
}

/** The same data key for another passphrase: no connection has to be sealed anew. */
export const rewrapHeader = (header: Header, dataKey: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Header> =>
  writeHeader(dataKey, passphrase, header.vault, header.revision + 1)

/** Was this header made by somebody who has the data key? One that comes from elsewhere replaces ours only then. */
export const isProven = async (header: Header, key: CryptoKey): Promise<boolean> =>
  (await open(key, header.proof, aboutHeader(header))) !== null
