import type { client as en } from '../en/client.ts'

export const client: Record<keyof typeof en, string> = {
  'client.open-in': '{client} で開く',
  'client.because.answered': '{client} が使う {wireApi} に、中継サービスが応答します。',
  'client.because.not-checked': 'まだ確認していません。',
  'client.because.no-model': '先にモデルを選んでください。{client} には正確なモデル名が必要です。',
  'client.because.no-tools': '{client} はツール付きで送信しますが、中継サービスがそのリクエストを拒否しました。',
  'client.because.no-wire-api': '{client} には {wireApis} が必要ですが、このアドレスでは提供されていません。',
  'client.because.private-host':
    '{client} は自社のサーバーから送信するため、プライベートアドレスの {host} に接続できません。',
  'client.warning.console-address': 'コンソールに {client} 専用のアドレスがあれば、そちらを使ってください。',
  'client.warning.still-failing':
    '保存しても使えない場合は、API キー、アドレス、モデル名をコピーし直し、プロバイダーの種類を確かめ、{client} またはターミナルを再起動してください。次に、コンソールで残高、利用枠、期限、レート制限、グループを確認します。サポートに連絡するときは、キーを書かないでください。',
  'client.warning.own-key':
    '{client} 専用のキーを作り、{keyName} のようにクライアントの名前を付けると、使用量がわかりやすく、ほかのクライアントに影響なく交換できます。交換後は、長い会話の前に短いメッセージを送ってください。',
  'client.warning.private-key':
    'キーは自分のデバイスかパスワードマネージャーにだけ保管し、チャット、スクリーンショット、コードのリポジトリに載せないでください。',
  'client.file.create': '新しいファイル {path}',
  'client.file.merge': '{path} に追記',
  'client.file.key': 'キー（{path}）',
  'client.variable': 'キー（変数 {variable}）',
  'client.shell.session': 'ファイルの代わりに：このターミナルだけで有効（履歴に残ります）',
  'client.shell.start': '{client} を起動するターミナルの変数',
  'client.command.setup': 'ファイルの代わりに：書き込み用のコマンド（履歴に残ります）',
  'client.screen': '{place} に入力する値',
  'client.import-text': '「{button}」用のテキスト',
  'client.code': '{language}、{wireApi}',
  'client.dotenv': '.env ファイルの変数',
  'client.dotenv.instead': '画面での入力の代わりに：.env ファイルの変数',
  'client.step.create-file': 'テキストを {path} として保存します。',
  'client.step.merge-file':
    'テキストを {path} に追記します。ファイルがなければ、その名前で保存します。ほかの内容はそのまま残してください。',
  'client.step.top-of-file':
    'この行を {path} の一番上、[ で始まるどの行よりも前に置きます。同じ名前の古い行は削除してください。',
  'client.step.start-file': 'キーの行を、シェルの起動ファイル {path} に追加します。',
  'client.step.store-variable': 'キーの行を一度実行します。ユーザーの環境変数に保存されます。',
  'client.step.run': 'ターミナルでコマンドを実行します。',
  'client.step.new-terminal':
    '新しいターミナルを開き、「{command}」を起動します。実行中のセッションは古い設定のままです。',
  'client.step.twice': '「{command}」を 2 回実行します。新しいファイルの後の 1 回目は準備だけを行います。',
  'client.step.link-any':
    '上にある対象アプリのボタンをクリックし、{client} で確認します。開かない場合は、{client} を一度起動してからクリックするか、手動で入力してください。',
  'client.step.restart-app': '対象のアプリを再起動します。',
  'client.step.restart': '{client} を完全に終了し、起動し直します。',
  'client.step.open': '{place} を開きます。',
  'client.step.enter': 'ここに書かれている値をそのまま入力します。',
  'client.step.choose': '「{field}」で「{value}」を選びます。',
  'client.step.press': '「{button}」をクリックします。',
  'client.step.link':
    '「{client} で開く」をクリックし、アプリで確認します。開かない場合は、{client} を一度起動してからクリックするか、手動で入力してください。',
  'client.step.web-link':
    '「{client} で開く」をクリックします。{client} を別のアドレスで運用している場合は、リンクのアドレスを置き換えてください。',
  'client.step.by-hand': '手動の場合：{place} を開き、値を入力します。',
  'client.step.import': 'テキストをコピーし、{place} で「{button}」を使います。',
  'client.step.fetch-models': '「{button}」をクリックしてモデル一覧を読み込み、使うモデルを追加します。',
  'client.step.type-model': '一覧が空の場合は、モデル名を入力します：{model}。',
  'client.step.type-any-model': '一覧が空の場合は、コンソールにあるモデル名を入力します。',
  'client.step.select-model': 'チャットのモデル一覧で {model} を選びます。',
  'client.step.select-any-model': 'チャットのモデル一覧でモデルを選びます。',
  'client.step.install': 'パッケージをインストール：{command}',
  'client.check.command': '実行：{command}',
  'client.check.shows': '{place} に {text} と表示されるはずです。',
  'client.check.test-message': 'まず短いメッセージを送ります：「{message}」通常の返答があれば、設定は完了です。',
  'client.undo.entries': '{path} からこれらの項目を削除します。',
  'client.undo.file': '{path} を削除します。',
  'client.undo.variable': '環境変数 {variable} を削除します。',
  'client.undo.screen': '{place} でこのプロバイダーを削除します。',
  'client.warning.https': '{client} は https:// で始まるアドレスだけを受け付けます。',
  'client.warning.overridden': 'シェルの変数はファイルより優先されます：{variables}。古いものは削除してください。',
  'client.warning.declared':
    '{client} は設定に書かれたモデルだけを認識します。別のモデルを使うときも、設定に追加してください。',
  'client.warning.one-model': '1 項目につき 1 モデルです。別のモデルには項目を追加してください。',
  'client.warning.no-model':
    'モデルが未選択です。{client} は独自の既定モデルを使いますが、中継サービスにあるとは限りません。',
  'client.warning.model-not-carried': 'リンクにモデルは含まれません。{client} で {model} を追加してください。',
  'client.warning.slow-error':
    'キーやアドレスに誤りがあると、{client} は {minutes} 分間何も表示しないことがあります。先にここで接続をチェックしてください。',
  'client.warning.misleading':
    '「{text}」は、アドレスの誤りでも表示されます。ここに書かれているとおりに入力してください。',
  'client.warning.silent': 'アドレスに誤りがあっても、{client} はエラーを表示せず、空の回答になるか、何も返しません。',
  'client.warning.address': 'アドレスは {address} をそのまま入力してください。続きのパスは {client} が付けます。',
  'client.warning.full-address': '{client} にはリクエストの完全なアドレスが必要です。自動では何も付きません。',
  'client.warning.own-version':
    'この {wireApi} のアドレスは末尾にバージョンが付きます。ほかのプログラムでは付けません。',
  'client.warning.first-run': '初回の起動時に{what}を求められ、その後で中継サービスが使われます。',
  'client.warning.login': '{client} のウィンドウは先に公式アカウントを求めます。{command} なら不要です。',
  'client.warning.trusted-folder':
    '信頼していないフォルダーでは、{client} はこれらのファイルを無視します。確認で信頼を選ぶか、{option} を付けて起動してください。',
  'client.warning.background':
    '{client} は古い設定のままのプロセスをバックグラウンドに残します。次のコマンドで停止します：{command}',
  'client.warning.duplicates': 'クリックするたびに項目が増えます。不要なものは削除してください。',
  'client.warning.clear-key':
    '{client} はこのファイルにキーを平文で保存します。ファイルを共有したり、リポジトリに入れたりしないでください。',
  'client.warning.link-key': 'リンクにはキーが含まれます。公開したり、他人のコンピューターで開いたりしないでください。',
  'client.warning.browser':
    '{client} はブラウザーから送信するため、中継サービスの許可（CORS）が必要です。{client} だけで失敗する場合は、運営者に問い合わせてください。',
  'client.warning.switch': '{client} にモデルや返答が表示されない場合は、「{setting}」をオンにしてください。',
  'client.warning.docker':
    'コンテナー内の localhost はコンテナー自身です。host.docker.internal またはコンピューターのアドレスを使ってください。',
  'client.warning.admin': '変更できるのは {client} の管理者だけです。変更後は再起動が必要です。',
  'client.warning.tools':
    '{client} はツールを使います。ツール呼び出しに対応しないモデルや中継サービスでは、あいさつには答えても実際の作業で失敗します。',
  'client.warning.responses-model':
    '名前が {names} で始まるモデルでは、{client} は {wireApi} を使います。中継サービスの対応が必要です。',
  'client.warning.output-limit':
    '{client} は一度に最大 {tokens} トークンを要求します。拒否された場合は、{setting} を下げてください。',
  'client.warning.unproven': '{client} のドキュメントに基づくもので、実際のプログラムでは試していません。',
  'client.cherry-studio.screen': '新しいプロバイダーの値',
  'client.cherry-studio.step.link':
    '「Cherry Studio で開く」をクリックし、キーを確認します。ウィンドウが開かない場合は、Cherry Studio を一度起動してからクリックするか、手動で入力してください。',
  'client.cherry-studio.step.no-link':
    'キーまたはアドレスにアポストロフィがあり、インポート用リンクにできません。手動で入力してください。',
  'client.cherry-studio.step.by-hand':
    '手動の場合：設定 › モデルプロバイダー › 追加。ここにある「プロバイダータイプ」を選び（2.x では「エンドポイント設定」）、「APIキー」と「APIホスト」（2.x では Base URL）を入力します。',
  'client.cherry-studio.step.enable':
    'プロバイダーのページの右上でオンにします。2.x では、取り込んだプロバイダーはモデルを追加するまでオフです。',
  'client.cherry-studio.step.model':
    'モデルは取り込まれません。「管理」（2.x では「モデル一覧を取得」）をクリックし、+ で {model} を追加します。一覧になければ「追加」をクリックし、この名前を正確に入力します。',
  'client.cherry-studio.step.any-model':
    'モデルは取り込まれません。「管理」（2.x では「モデル一覧を取得」）をクリックし、+ で使うモデルを追加します。一覧が空なら「追加」をクリックし、コンソールにあるモデル名を入力します。',
  'client.cherry-studio.step.select': 'チャットのページに戻り、モデルの選択欄でこのモデルを選びます。',
  'client.cherry-studio.warning.address':
    'アドレスはここに書かれているとおりに入力してください。続きのパスは Cherry Studio が付けます。末尾に /chat/completions や /v1/chat/completions があると、保存はできても会話はすべて失敗します。',
  'client.cherry-studio.warning.no-models':
    'モデルを選べない場合は、先にプロバイダーにモデルを追加し、プロバイダーがオンか確かめてください。',
  'client.cherry-studio.warning.unauthorized':
    '401 または「認証に失敗しました」：キーの誤り、余分な空白、削除が考えられます。コンソールからコピーし直してください。',
  'client.cherry-studio.warning.not-found':
    '404 または「モデルが見つからないか、リクエストパスが間違っています」：モデル名をコンソールと見比べ、このキーで使えるか確かめてください。',
  'client.cherry-studio.warning.network':
    '「サーバーに接続できません」：「APIホスト」が元の提供元ではなく中継サービスか、プロキシやファイアウォールが Cherry Studio を遮断していないか確かめてください。',
  'client.cherry-studio.warning.old-key':
    'キーを変えたら、プロバイダーの「APIキー」から古いキーを削除してください。リンクはキーを追加するだけで既存のキーは残り、Cherry Studio はそれらを順に使います。',
  'client.claude-code.step.file':
    'テキストを ~/.claude/settings.json として保存します。ファイルがある場合は "env" ブロックにこの行を入れ、同じ名前の行を置き換えます。',
  'client.claude-code.step.status':
    '/status と入力します。「Anthropic base URL: {address}」と {used} が表示されるはずです。',
  'client.claude-code.warning.context':
    'Claude Code は {model} を知らず、100 万トークンのコンテキストを想定するため、設定では {tokens} にしています。実際のサイズがわかる場合は、CLAUDE_CODE_MAX_CONTEXT_TOKENS を変更してください。',
  'client.claude-code.warning.no-model':
    'モデルが未選択です。Claude Code は独自の既定モデルを中継サービスに要求します。提供されていない場合は、モデルを選んでください。',
  'client.claude-code.warning.api-key':
    '{other} は意図的に空にしています。シェルに残ったキーは {used} と競合し、この中継サービスに送られてしまいます。「Auth conflict」と表示されたら、「claude /logout」を実行し、その変数を削除してください。',
  'client.claude-code.warning.ignored':
    'Claude Code が Base URL を無視する場合：ANTHROPIC_BASE_URL（ここでは {address}）と {used} の両方が必要です。プロジェクトの .claude フォルダーとシェルに別の値がないか確かめ、新しいターミナルを開いてください。',
  'client.claude-code.warning.first-run':
    '初回の起動時に、テーマとフォルダーを信頼するかを尋ねられます。「Unable to connect to Anthropic services」で止まる場合は、~/.claude.json に "hasCompletedOnboarding": true を追加してください。VS Code では "claudeCode.disableLoginPrompt": true を設定します。',
  'client.claude-code.warning.project-file':
    'プロジェクトの .claude/settings.json にキーを書かないでください。コードと一緒に共有されてしまいます。',
  'client.claude-code.warning.beta':
    '400 で「beta」と表示される場合："env" ブロックに "CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS": "1" を追加してください。',
  'client.codex.file': '~/.codex/config.toml の一番上に追加',
  'client.codex.step.file':
    'この行を ~/.codex/config.toml の一番上、[ で始まるどの行よりも前に置きます。同じ名前の古い行は削除してください。プロジェクトの .codex/config.toml ではプロバイダーを指定できません。',
  'client.codex.step.daemon':
    'Codex を実行したことがある場合は、「codex app-server daemon stop」を実行します。バックグラウンドのプロセスが古いキーを使い続けるためです。',
  'client.codex.step.session':
    '新しいターミナルを開き、「codex」で新しいセッションを始めます。古いセッションは再開しないでください。',
  'client.codex.warning.responses':
    'Codex は OpenAI Responses だけを使います。/v1/responses のない中継サービスでは直接使えません。',
  'client.codex.warning.leftovers':
    'ファイル内の wire_api = "chat" をすべて削除してください。使わないプロバイダーのものでも、Codex が起動しなくなります。',
  'client.codex.warning.old-model':
    'Codex が古いモデルを使い続ける場合：~/.codex/config.toml の先頭の model_provider が {provider} か確かめ、ターミナルとエディター（拡張機能を含む）を再起動し、新しいセッションを始めてください。',
  'client.codex.warning.missing-variable':
    '「Missing environment variable: {variable}」：変数を設定する前にターミナルを開いたか、バックグラウンドに古いプロセスが残っています。',
  'client.codex.warning.metadata':
    '「Model metadata not found」は通知にすぎません。Codex はこのモデルに一般的な設定を使います。',
  'client.cursor.undo': '「Override OpenAI Base URL」をオフにし、キーとモデルを削除します。',
  'client.cursor.step.key': '「OpenAI API Key」をオンにし、キーを貼り付けます。',
  'client.cursor.step.address':
    '「Override OpenAI Base URL」をオンにし、バージョンも含めてアドレスをそのまま貼り付けます。',
  'client.cursor.step.model':
    '「Add model」をクリックして {model} を正確に入力し、ほかのモデルをすべてオフにします。Verify は最初のオンのモデルを試します。',
  'client.cursor.step.any-model':
    '「Add model」をクリックしてコンソールにあるモデル名を入力し、ほかのモデルをすべてオフにします。Verify は最初のオンのモデルを試します。',
  'client.cursor.step.select': 'チャットで、Auto ではなく追加したモデルを選びます。',
  'client.cursor.warning.built-in-name':
    'Cursor には {model} に似た名前の内蔵モデルがあり、リクエストがそちらに送られることがあります。中継サービスにモデルの別名を確認し、その名前を追加してください。',
  'client.cursor.warning.agent':
    'Cursor の Agent モードは別の形式で送信します。中継サービスが「messages」の不足を伝える場合は、Ask モードを使ってください。',
  'client.cursor.warning.official-models':
    'Cursor が公式モデルを使い続ける場合：Auto、Composer、Tab、インライン編集では自分のキーは使われません。上書き設定は OpenAI 系のモデル専用で、Anthropic 用はありません。',
  'client.cursor.warning.override-is-global':
    '上書き設定がオンの間は、Cursor 自体の GPT モデルも中継サービスに送られ、失敗することがあります。それらを使うときはオフにしてください。',
  'client.cursor.warning.servers':
    'IP を制限したキーは失敗します。Cursor はこのコンピューターではなく自社のサーバーから送信します。キーが正しくても「ERROR_BAD_USER_API_KEY」と表示されることがあります。',
  'client.cursor.warning.plan':
    'Cursor の無料プランでは Auto しか選べず、上書き設定のないプランもあります。その場合、中継サービスは使えません。',
  'client.curl.ask-key': 'キーを入力（履歴に残りません）',
  'client.curl.request': 'リクエスト：{wireApi}',
  'client.curl.key': 'キー（入力を求められたら貼り付け）',
  'client.curl.step.ask-key':
    '最初の行を実行し、キーを貼り付けて Enter を押します。貼り付けても何も表示されないことがあります。',
  'client.curl.step.request': 'クライアントが使うプロトコルのリクエストを実行します。',
  'client.curl.step.read':
    'ステータス 200 と {model} のテキストが返れば、キー、アドレス、モデルは正しく設定されています。そうでなければ、応答に問題点が書かれています。',
  'client.curl.warning.version': 'curl 8.3 以降が必要です。「curl.exe --version」で確認できます。',
  'client.curl.warning.cost': 'リクエストごとに少量のトークンを消費します。',
}
