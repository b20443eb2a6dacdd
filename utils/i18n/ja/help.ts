import type { help as en } from '../en/help.ts'

export const help: Record<keyof typeof en, string> = {
  'help.title': 'チェック結果の説明',
  'help.all': 'すべての結果',
  'help.means': '意味',
  'help.next': '対処方法',
  'help.intro': 'Keyfit が出すことのある結果と、その意味、対処のしかたです。',
  'cause.account-balance.means':
    'アカウントの残高、クレジット、パッケージ、サブスクリプションが空、または未契約です。アカウントのすべてのキーに影響します。',
  'cause.cancelled.means': 'チェックは中止されました。それまでの応答は表示され、残りは送信していません。',
  'cause.client-not-allowed.means':
    '中継サービスは呼び出し元のプログラムを判別し、Claude Code や Codex など一部にだけ応答します。Keyfit は対象外のため、対象のクライアントではキーが使える可能性があります。',
  'cause.content-filtered.means':
    'リクエストは届き、内容によってモデレーションで止められました。接続は機能しています。',
  'cause.endpoint-not-found.means':
    'サーバーは応答しますが、このパスは存在しません。/v1 の不足や重複、エンドポイント全体を Base URL に入力した、この API が提供されていない、のいずれかです。',
  'cause.firewall-blocked.means':
    'サイト手前の防御（ボット判定など）がリクエストを攻撃とみなしました。ネットワーク、ブラウザー、パスで判断しており、キーは見ていません。',
  'cause.gateway-timeout.means':
    'モデルの応答前にゲートウェイが待つのをやめました。ストリーミングなしの長い応答で起こりがちです。',
  'cause.group-denied.means':
    'キーはグループやプランに属し、このキーのグループには要求したサービスが含まれていません。たとえば Claude グループのキーでは OpenAI のモデルは使えません。',
  'cause.html-instead-of-api.means':
    'このアドレスは 200 で ウェブページを返しました。コンソールやサイトのアドレスで、API は別のパスかホストにあります。',
  'cause.interrupted.means':
    'チェックの途中で、メモリーの節約や更新などのためにブラウザーが Keyfit のバックグラウンドを停止しました。',
  'cause.ip-not-allowed.means':
    'このキーには IP アドレスの許可リストがあり、リクエストは別の IP から届きました。VPN、ネットワークの変更、クライアント側サーバーからの呼び出しで IP は変わります。',
  'cause.key-disabled.means':
    'API キーは認識されていますが、キーまたはアカウントが停止されています。本人、運営者、または自動ルールによるものです。',
  'cause.key-expired.means': 'API キーは存在しますが、有効期限を過ぎています。ほかの設定は正しい可能性があります。',
  'cause.key-invalid.means':
    'API キーは届きましたが、中継サービスに登録がありません。コピー漏れ、別サイトのキー、削除や再発行、アスタリスクで伏せられた表示をコピーした、などがよくある原因です。',
  'cause.key-missing.means':
    'リクエストに API キーが見つかりませんでした。未入力か、この API が読まないヘッダーで送られています。OpenAI 系は Authorization、Anthropic はさらに x-api-key、Gemini は x-goog-api-key を読みます。',
  'cause.key-quota-exhausted.means':
    'このキー、ユーザー、または一定期間に設定された上限を使い切りました。アカウントの残高とは別で、残高は残っている場合があります。',
  'cause.maintenance.means': '運営者またはホスティング側が意図的にサービスを停止しています。',
  'cause.malformed-success.means':
    'ステータスは成功ですが、使える内容がありません。空、途中で切れている、クライアントが読まない項目だけ、のいずれかです。',
  'cause.method-not-allowed.means':
    'アドレスは存在しますが POST を受け付けません。ウェブサイトやドキュメントによくある応答です。',
  'cause.model-not-allowed.means':
    'モデルは存在しますが、このキーまたはアカウントでは使えないか、先に有効化が必要です。',
  'cause.model-not-found.means':
    'この名前のモデルはありません。モデル ID ではなく表示名を入力した、日付や接頭辞が抜けている、提供が終了した、のいずれかがほとんどです。',
  'cause.model-temporarily-unavailable.means': 'モデルは提供されていますが、現在応答できる接続先がありません。',
  'cause.network-intercepted.means':
    '応答は中継サービスではなく、お使いのネットワークからのものです。Wi-Fi のログイン画面、プロキシ、フィルターが考えられます。',
  'cause.no-permission.means':
    'Keyfit は、許可されたサイトとだけ通信します。許可されなかったか取り消されたため、何も送信していません。',
  'cause.offline.means': 'ブラウザーがネットワークに接続されていません。何も送信されていません。',
  'cause.ok.means':
    'クライアントが必要とする応答が返りました。アドレスと API キーは正しく、テストメッセージを送った場合はモデルも使えます。',
  'cause.origin-blocked.means':
    'ブラウザーの Origin が付いたリクエストを拒否しています。Ollama などのローカルサーバーが ウェブサイトを防ぐ仕組みで、デスクトップアプリには影響しません。',
  'cause.origin-unreachable.means':
    '中継サービス本体が応答せず、手前の Cloudflare や nginx などが代わりに応答しました。',
  'cause.parameter-unsupported.means':
    'アドレス、キー、モデルは通りました。テスト用リクエストのパラメーターか長さだけが受け付けられませんでした。',
  'cause.payload-too-large.means':
    'サーバーまたはモデルの上限を超えるリクエストです。長い会話、多数のファイル、大きな画像が原因になります。',
  'cause.rate-limited.means':
    '短時間のリクエスト数が、利用者、IP アドレス、キーのいずれかの上限を超えました。同時に動くツールは上限を共有します。',
  'cause.redirected.means':
    'サーバーが別のアドレスへ転送しています。キーも一緒に送られてしまうため Keyfit は追いません。多くのクライアントは追い、途中でキーや本文を失います。',
  'cause.region-blocked.means':
    'モデルの提供元がリクエスト元の国や地域に対応していません。利用者の場所か、中継サービスのサーバーの場所のどちらかです。',
  'cause.site-not-found.means':
    'ホスティング側から、この名前には何も公開されていないと応答がありました。つづりの誤りか、サイトの閉鎖です。',
  'cause.timeout.means': '接続はできましたが、設定で決めた時間内に応答がありませんでした。',
  'cause.unknown.means': 'Keyfit が知らない応答です。推測はせず、サーバーの文をそのまま（キーを除いて）表示します。',
  'cause.unreachable.means':
    'サーバーに接続できませんでした。名前が存在しない、ポートで待ち受けがない、証明書が無効、ファイアウォールが遮断、のいずれかです。ブラウザーは拡張機能に区別を伝えません。',
  'cause.upstream-error.means':
    '中継サービスはリクエストを転送しましたが、その先でエラーになりました。アドレス、キー、モデルとは関係ありません。',
  'cause.upstream-key-invalid.means':
    '中継サービスはあなたのキーを受け付けましたが、中継サービス自身のキーがモデルの提供元に拒否されました。利用者側では直せません。',
  'cause.upstream-overloaded.means':
    'モデルの提供元または中継サービスの接続先が混雑しているか、上限に達しています。時間がたてば回復します。',
  'cause.wrong-protocol.means':
    'サーバーは別の形式を求めています。OpenAI 形式ではなく提供元独自の形式、追加のヘッダー、または http ではなく https です。',
}
