import type { link as en } from '../en/link.ts'

export const link: Record<keyof typeof en, string> = {
  'link.title': '{app} のインポート用リンク',
  'link.title-unknown': 'リンク',
  'link.name': '名前',
  'link.none': 'なし',
  'link.nothing': 'このリンクに接続情報は見つかりませんでした。',
  'link.unknown-app': '対応するアプリが不明なリンクです。中の情報はチェックできます。',
  'link.good': 'このリンクはそのまま {app} に取り込めます。',
  'link.no-model':
    'リンクにモデルがありません。「この情報を使う」をクリックして下でモデルを入力すると、{app} 用の完全なリンクを作成できます。',
  'link.incomplete':
    '正しいリンクには {fields} も必要です。「この情報を使う」をクリックして下で入力すると、リンクを作成できます。',
  'link.mended': '修正した情報でリンクを作り直しました：',
  'link.unmendable':
    'この情報は {app} のリンクにできません。「この情報を使う」をクリックし、下の {app} の手順に従ってください。',
  'link.for': '対象',
  'link.copy': '修正したリンクをコピー',
  'link.copied': 'コピーしました。キーが含まれます。',
  'link.open-in': '修正したリンクを {client} で開く',
  'link.use': 'この情報を使う',
  'link.close': '閉じる',
  'finding.import-link-broken.apostrophe': 'リンクにアポストロフィ（’）があるため、{app} はこのリンクを無視します。',
  'finding.import-link-broken.base64url-unsupported':
    'URL セーフ形式の base64 のため、{app} は読み取れません。通常の base64 が必要です。',
  'finding.import-link-broken.built-in-id': 'リンクの「id」が {app} に内蔵のプロバイダーと同じです。別の値が必要です。',
  'finding.import-link-broken.id-and-type':
    'リンクに「id」と「type」の両方があるため、{app} は取り込みません。どちらか一方だけにする必要があります。',
  'finding.import-link-broken.missing-address': '{app} が参照する場所にアドレスがありません。',
  'finding.import-link-broken.missing-field': '「{field}」がないため、{app} は取り込みません。',
  'finding.import-link-broken.missing-key': '{app} が参照する場所に API キーがありません。',
  'finding.import-link-broken.missing-payload':
    '{app} が参照する場所にデータがありません。リンク全体をコピーしてください。',
  'finding.import-link-broken.not-base64':
    'データが完全な base64 ではないため、{app} は読み取れません。コピーし直してください。',
  'finding.import-link-broken.not-json':
    'データが途中で切れているか JSON ではないため、{app} は読み取れません。コピーし直してください。',
  'finding.import-link-broken.not-utf8': 'テキストが UTF-8 ではないため、{app} では文字化けします。',
  'finding.import-link-broken.plus-not-encoded': 'データの「+」をすべて %2B と書かないと、{app} は読み取れません。',
  'finding.import-link-broken.unknown-path': '{app} の知らないパスのため、何も取り込まれません。',
  'finding.import-link-broken.unsupported-app':
    'リンクでは設定できないクライアントが指定されているため、{app} は取り込みません。',
  'finding.import-link-broken.unsupported-value': '「{field}」の値が不明なため、{app} は取り込みません。',
  'finding.import-link-broken.wrong-address-form':
    'アドレスが {app} に必要な形式ではありません。取り込んでもリクエストが失敗します。',
}
