import type { cause as en } from '../en/cause.ts'

export const cause: Record<keyof typeof en, string> = {
  'cause.account-balance.title': 'アカウントの残高がありません',
  'cause.account-balance.next':
    'コンソールの料金ページでチャージするか、プランを更新してください。API キー自体に問題はなく、変更は不要です。',
  'cause.account-balance.next.sub2api':
    'キーのグループが定額制の場合は、契約を更新するか、残高払いのグループにキーを移してください。',
  'cause.cancelled.title': 'チェックを中止しました',
  'cause.cancelled.next': 'まだ何もわかっていません。準備ができたら、もう一度チェックしてください。',
  'cause.client-not-allowed.title': '特定のクライアントだけが許可されています',
  'cause.client-not-allowed.next':
    'メッセージにあるクライアントを使うか、制限のないグループでキーを作成してください。このキーは、そのクライアントでは使える可能性があります。',
  'cause.content-filtered.title': 'コンテンツフィルターに止められました',
  'cause.content-filtered.next':
    'アドレス、API キー、モデルは使えます。別の文章を送るか、フィルターの緩いモデルを選んでください。',
  'cause.endpoint-not-found.title': 'このアドレスに該当する API パスがありません',
  'cause.endpoint-not-found.next':
    'コンソールから Base URL をコピーし直し、/v1 の抜けや重複がないか確かめてください。正しければ、この中継サービスはこの API を提供していません。',
  'cause.endpoint-not-found.next.claude-code':
    'Claude Code は /v1/messages を自動で付けるため、ANTHROPIC_BASE_URL の末尾に /v1 は不要です。',
  'cause.firewall-blocked.title': 'サイトのファイアウォールに遮断されました',
  'cause.firewall-blocked.next':
    'キーの良し悪しとは関係ありません。{host} をタブで開くか、別のネットワークや VPN を試すか、運営者に API リクエストの許可を依頼してください。',
  'cause.gateway-timeout.title': '中継サービスの応答待ちが時間切れになりました',
  'cause.gateway-timeout.next':
    '1 分ほど待ち、クライアントでストリーミングを有効にして試してください。続く場合は、別のモデルを選ぶか運営者に連絡してください。',
  'cause.group-denied.title': 'キーのグループまたはプランでは利用できません',
  'cause.group-denied.next':
    'コンソールの API キーのページで、このサービスを提供するグループにキーを移すか、そのグループで新しいキーを作成してください。',
  'cause.group-denied.next.sub2api':
    'キーは 1 つのグループに属し、グループは 1 社の API だけを提供します。必要な API のグループで別のキーを作成してください。',
  'cause.html-instead-of-api.title': 'API アドレスではなく、ウェブサイトです',
  'cause.html-instead-of-api.next':
    'コンソールに Base URL として表示される API アドレスを使ってください。多くは同じホストに /v1 を付けたものか、「api.」で始まるホストです。',
  'cause.interrupted.title': 'ブラウザーがチェックを中断しました',
  'cause.interrupted.next': 'もう一度チェックしてください。応答が得られた項目は再送されません。',
  'cause.ip-not-allowed.title': 'IP アドレスが許可リストにありません',
  'cause.ip-not-allowed.next':
    'コンソールでキーの許可リストに現在の IP を追加するか、VPN を切ってください。Cursor は自社のサーバーから送信するため、IP を制限できません。',
  'cause.key-disabled.title': 'キーまたはアカウントが無効です',
  'cause.key-disabled.next':
    'コンソールの API キーのページで有効にしてください。アカウントが停止されている場合は、運営者に問い合わせてください。',
  'cause.key-expired.title': 'キーの有効期限が切れています',
  'cause.key-expired.next': 'コンソールの API キーのページで期限を延長するか、新しいキーを作成してください。',
  'cause.key-invalid.title': 'このキーは中継サービスに登録されていません',
  'cause.key-invalid.next':
    '{host} の API キーのページで、コピーボタンを使ってキー全体をコピーし直してください。ほかのサイトのキーは使えません。',
  'cause.key-invalid.next.new-api':
    'New API は、期限切れ、枠の使い切り、無効化されたキーにも同じメッセージを返します。API キーのページで状態を確かめてください。',
  'cause.key-missing.title': 'リクエストにキーが届いていません',
  'cause.key-missing.next':
    'API キーを入力してください。入力済みの場合、この API は別のヘッダーを参照します。クライアントで別のキー変数またはプロバイダーの種類を選んでください。',
  'cause.key-quota-exhausted.title': 'このキーの利用枠を使い切りました',
  'cause.key-quota-exhausted.next':
    'コンソールでキーの利用枠を増やすか、リセットを待つか、別のキーを使ってください。残高をチャージしても、この枠は増えません。',
  'cause.maintenance.title': '中継サービスは一時停止中です',
  'cause.maintenance.next':
    '運営者またはホスティング元がサービスを停止しています。お知らせを確認し、後で試してください。',
  'cause.malformed-success.title': '中継サービスの応答が空でした',
  'cause.malformed-success.next':
    'もう一度試してください。空のままなら、別のモデルを選ぶか運営者に連絡してください。クライアントでも空の回答になります。',
  'cause.method-not-allowed.title': 'このアドレスは API リクエストを受け付けません',
  'cause.method-not-allowed.next':
    'ウェブサイトかドキュメントのページと思われます。コンソールで API クライアント用の Base URL をコピーしてください。',
  'cause.model-not-allowed.title': 'このキーではモデル {model} を使えません',
  'cause.model-not-allowed.next':
    'コンソールでキーのモデル一覧に追加するか、アカウントで有効にするか、返された一覧から別のモデルを選んでください。',
  'cause.model-not-found.title': 'モデル {model} は提供されていません',
  'cause.model-not-found.next':
    'モデル一覧から正確なモデル ID をコピーしてください。大文字と小文字、点、ハイフン、接頭辞も区別されます。グループが違うと、使えるモデルも変わることがあります。',
  'cause.model-not-found.next.claude-code':
    'Claude Code はバックグラウンドでも別のモデルを使います。ANTHROPIC_DEFAULT_HAIKU_MODEL、_SONNET_MODEL、_OPUS_MODEL にも、提供されているモデルを設定してください。',
  'cause.model-temporarily-unavailable.title': '{model} は現在利用できません',
  'cause.model-temporarily-unavailable.next':
    '一覧にはありますが、接続先が停止中か待機中です。数分後に試すか、別のモデルまたはグループを選んでください。',
  'cause.network-intercepted.title': 'お使いのネットワークが代わりに応答しました',
  'cause.network-intercepted.next':
    'Wi-Fi にログインするか、プロキシやフィルタリングの設定を確認してください。別のネットワークで試すのが早道です。',
  'cause.no-permission.title': '{host} へのアクセスが許可されていません',
  'cause.no-permission.next': 'もう一度チェックし、ブラウザーの確認でこのサイトへのアクセスを許可してください。',
  'cause.offline.title': 'このコンピューターはオフラインです',
  'cause.offline.next': 'インターネットに接続してから、もう一度チェックしてください。',
  'cause.ok.title': '中継サービスがこの接続を受け付けました',
  'cause.ok.next': 'クライアントを選び、設定をコピーしてください。',
  'cause.origin-blocked.title': 'サーバーがブラウザーからのリクエストを拒否しました',
  'cause.origin-blocked.next':
    'キーの良し悪しとは関係ありません。デスクトップのクライアントなら問題ありません。自分のサーバーの場合は、オリジンを許可してください（Ollama：OLLAMA_ORIGINS）。',
  'cause.origin-unreachable.title': 'このアドレスの先の中継サービスが停止しています',
  'cause.origin-unreachable.next':
    'ゲートウェイは応答しますが、本体が応答しません。数分後に試すか、運営者のお知らせを確認してください。',
  'cause.parameter-unsupported.title': '設定は正しく、テスト用パラメーターだけが拒否されました',
  'cause.parameter-unsupported.next':
    'アドレス、API キー、モデルは受け付けられました。クライアントでも同じエラーが出る場合は、メッセージにあるパラメーターを変えるか、クライアントを更新してください。',
  'cause.payload-too-large.title': 'リクエストが大きすぎます',
  'cause.payload-too-large.next':
    'アドレス、API キー、モデルは受け付けられました。会話を短くするか、上限の大きいモデルまたはプランを選んでください。',
  'cause.rate-limited.title': 'リクエストが多すぎます',
  'cause.rate-limited.next':
    '1 分ほど待ってからチェックしてください。誤ったキーを繰り返し試すと、IP をロックする中継サービスもあります。続く場合は、クライアントの同時実行数を下げてください。',
  'cause.redirected.title': '別のアドレスに転送されます',
  'cause.redirected.next':
    'キーは転送先に送られません。https:// を使い、コンソールの Base URL をそのままコピーするか、このアドレスをタブで開き、転送先のアドレスをコピーしてください。',
  'cause.region-blocked.title': 'お使いの国または地域は対象外です',
  'cause.region-blocked.next':
    'モデルの提供元が送信元の地域を拒否しました。別の提供元のモデルを選ぶか、運営者に確認してください。中継サービス側の地域が原因のこともあります。',
  'cause.site-not-found.title': '{host} にサイトがありません',
  'cause.site-not-found.next':
    'ホスティング元にこの名前のサイトはありません。つづりを確かめるか、運営者に新しいアドレスを確認してください。',
  'cause.timeout.title': '時間内に応答がありませんでした',
  'cause.timeout.next':
    'もう一度試してください。推論モデルは 30 秒ほどかかることがあります。応答がまったくない場合は、別のモデルかネットワークを試してください。',
  'cause.unknown.title': 'Keyfit が知らない応答です',
  'cause.unknown.next':
    '下にあるサーバーのメッセージを確認してください。レポートにはサポートに必要な情報が揃っており、キーは含まれません。',
  'cause.unreachable.title': '{host} に接続できません',
  'cause.unreachable.next':
    'つづり、http か https か、ポート番号を確認してください。アドレスをタブで開いて証明書の警告が出れば、それが原因です。',
  'cause.upstream-error.title': '中継サービスの先でエラーが起きました',
  'cause.upstream-error.next':
    '設定の問題ではありません。もう一度試すか、別のモデルを選ぶか、レポートを運営者に送ってください。',
  'cause.upstream-key-invalid.title': '中継サービス側のキーが無効です',
  'cause.upstream-key-invalid.next':
    'お使いのキーは受け付けられました。修復できるのは運営者だけです。別のモデルまたはグループを選ぶか、レポートを運営者に送ってください。',
  'cause.upstream-overloaded.title': 'モデルの提供元が混雑しています',
  'cause.upstream-overloaded.next':
    '設定に問題はありません。1 分ほど待って試すか、別のモデルまたはグループを選んでください。',
  'cause.wrong-protocol.title': 'サーバーが別のプロトコルを使っています',
  'cause.wrong-protocol.next':
    'メッセージに従い、クライアントで別のプロバイダーの種類または API 形式を選んでください。http か https か、ポート番号も確認してください。',
}
