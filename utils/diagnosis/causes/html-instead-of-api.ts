import type { Cause } from '../types.ts'

/** new-api, one-api and sub2api answer any path that they do not know with 200 and their web app (checked 2026-11-22). */
export const htmlInsteadOfApi: Cause = {
  id: 'html-instead-of-api',
  rank: 20,
  signs: [{ status: /^2/, when: (reply) => reply.isHtml }],
}
