import { describe, expect, it } from 'vitest'
import { glossOf } from '../../utils/diagnosis/gloss.ts'
import { diagnose } from '../../utils/diagnosis/index.ts'
import type { CauseId } from '../../utils/diagnosis/types.ts'
import { answered } from './answer.ts'

/** Sentences of operators who answer in their own language; wordings of the error pages named where there is one (2026-11-22). */
const rows: [cause: CauseId, status: number, message: string][] = [
  ['account-balance', 403, 'Недостаточно средств на балансе'], // docs.aijora.ru/api/errors
  ['model-not-found', 404, 'Модель: gpt-5o-mini не существует. Ознакомьтесь со списком моделей'], // docs.paragonapi.ru
  ['key-disabled', 401, 'Предоставленный API-ключ неактивен.'], // docs.paragonapi.ru
  ['key-quota-exhausted', 402, 'APIキーの使用制限に達しました'], // docs.lemondata.cc/ja
  ['key-expired', 401, 'APIキーが失効しています'], // docs.lemondata.cc/ja
  ['model-not-allowed', 403, 'このAPIキーではモデルの使用が許可されていません'], // docs.lemondata.cc/ja
  ['key-missing', 401, '認証情報がありません。Authorization ヘッダーに API キーを設定してください。'],
  ['key-missing', 401, 'Chave de API não informada no cabeçalho Authorization'],
  ['key-invalid', 403, 'Khóa API không hợp lệ'],
  ['key-invalid', 403, 'Clé API invalide'],
  ['key-expired', 403, 'Sua chave de API expirou. Gere uma nova no painel.'],
  ['key-disabled', 403, '해당 API 키는 관리자에 의해 정지되었습니다.'],
  ['ip-not-allowed', 403, 'Ваш IP-адрес 203.0.113.9 отсутствует в белом списке ключа'],
  ['region-blocked', 403, 'Сервис недоступен в вашей стране'],
  ['model-not-found', 404, '존재하지 않는 모델입니다: gpt-9'],
  ['model-temporarily-unavailable', 503, 'モデルを起動しています。しばらくお待ちください'],
  ['maintenance', 503, 'Estamos em manutenção programada.'],
  ['parameter-unsupported', 400, 'Этот параметр не поддерживается выбранной моделью: temperature'],
]

describe('a sentence in another language', () => {
  it.each(rows)('%s (%i): %s', (cause, status, message) => {
    expect(diagnose([answered('chat', status, { error: { message } })], { model: null })[0]).toMatchObject({
      id: cause,
    })
  })

  it.each([
    'Invalid API key · try another',
    'The key is invalid — see the docs',
    '令牌额度不足，请充值',
    '此模型已停止服务',
  ])('adds nothing to %s', (message) => {
    expect(glossOf(message)).toBe('')
  })

  it('takes a complaint about the key for one, even where it speaks of a parameter', () => {
    const body = { error: { message: 'Неверный параметр авторизации: ключ недействителен' } }
    expect(diagnose([answered('empty chat', 400, body)], { model: null })[0]).toMatchObject({ id: 'key-invalid' })
  })
})
