import type { popup as en } from '../en/popup.ts'

export const popup: Record<keyof typeof en, string> = {
  'check.asking': '{host} に問い合わせています。',
  'client.counts': '使える {ready}、使えない {failing}',
  'details.first-byte': '最初のバイトまで {ms} ミリ秒',
  'details.copy': 'リクエストと応答をコピー',
  'recent.title': 'このセッションでチェックした接続（{count}）',
  'recent.until': 'ブラウザーを閉じると消えます。',
  'recent.forget': '今すぐ消す',
  'start.paste': '中継サービスから受け取ったものを貼り付けます。メッセージ、キー、設定、何でもかまいません。',
  'start.mend': 'Keyfit が Base URL、API キー、モデルを見つけ、誤りを直します。',
  'start.take': '無料でチェックし、クライアント用の設定をコピーします。',
  'start.title': '使い方',
  'demo.try': 'デモで試す',
  'demo.no-account': 'アカウントもネットワークも不要です。',
  'demo.notice': 'これはデモです。応答はあらかじめ記録したもので、何も送信しません。このキーはどこでも使えません。',
  'demo.leave': 'デモを終える',
}
