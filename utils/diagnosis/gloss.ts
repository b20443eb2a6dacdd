type Word = readonly [english: string, stems: RegExp]

/** Letters and words that neither an English nor a Chinese sentence has. */
const FOREIGN = /[à-öø-ʯЀ-ӿḀ-ỿぁ-ヿ가-힣]|\b(?:chave|clave|modelo|saldo|sua|seu|su|foi)\b/i

/** What the sentence is about. The first that fits is meant: "this model is not allowed for the key". */
const SUBJECTS: readonly Word[] = [
  ['ip', /\bip/i],
  ['country', /地域|지역|стран|регион|país|regi[ãó]/i],
  ['unsupported parameter', /^(?![^]*(?:ключ|токен|キー|키))[^]*(?:パラメ|параметр|파라미|par[âá]m)/i],
  ['model', /モデル|모델|модел|mod[eè]l/i],
  ['balance', /残高|クレジ|잔액|크레딧|средств|счёт|баланс|saldo|cr[eé]dit/i],
  ['api key', /キー|키|토큰|token|ключ|токен|chave|clave|clé|key|khóa/i],
  ['account', /アカ|계정|аккаунт|conta\b|cuenta/i],
  ['credentials', /認証|인증|автор|auth/i],
]

/** What is said of it, in the words that the signs of the causes know. */
const PREDICATES: readonly Word[] = [
  ['expired', /期限|失効|만료|ист[её]к|просроч|hết hạn|expir|vencid/i],
  ['missing', /あり?ません|指定され|없습니|не (?:перед|указ)|отсутствует [^в]|não inform|ausente|falta|필요/i],
  [
    'not found',
    /見つかり|存在し|찾을 수|존재하지|неизвестн|не найд|не сущ|(?:não|no) (?:se )?(?:encon|exist)|introuv|ditemukan/i,
  ],
  ['insufficient', /不足|足り|ゼロ|законч|부족|недостат|пополн|insufi|esgot|agotad|không đủ/i],
  ['disabled', /停止|凍結|정지|차단|заблок|отключ|неактив|bloque|suspen/i],
  ['is invalid', /無効|正しく|유효하지|올바르|잘못|неверн|недейств|inv[áa]lid|incorret|không hợp/i],
  [
    'not allowed',
    /許可|허용되지|белом|не разреш|запрещ|нет прав|権限|권한|(?:não|no) (?:está |é )?(?:liber|permit|autor)/i,
  ],
  ['not available on your plan', /プラン|요금제|тариф|plano\b/i],
  [
    'not supported',
    /利用でき|いただけ|サポートされ|[사이]용할 수 없|지원(?:하|되)지|недоступ|не поддерж|(?:não|no) (?:está )?dispon/i,
  ],
  ['currently loading', /起動|読み込|로딩/],
  ['no channels available', /利用可能な|нет доступных|nenhum canal/i],
  ['daily quota exceeded', /本日|使用制限|上限|mensal|일일|дневн|суточн|di[áa]ri/i],
  ['content policy', /不適切|부적절|модерац/i],
  ['under maintenance', /メンテ|점검|техническ|manuten|mantenim/i],
]

/**
 * The gist of a Japanese, Korean, Russian or west European sentence in a few English words; empty for all others. Wordings: the error
 * pages of docs.lemondata.cc/ja, docs.hydraai.ru, docs.paragonapi.ru and docs.aijora.ru (2026-11-22).
 */
export function glossOf(message: string): string {
  if (!FOREIGN.test(message)) return ''
  const subject = SUBJECTS.find(([, stems]) => stems.test(message))?.[0] ?? ''
  const said = PREDICATES.filter(([, stems]) => stems.test(message)).map(([english]) => english)
  return said.map((english) => ` / ${subject} ${english}`).join('')
}
