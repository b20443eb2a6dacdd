import type { options as en } from '../en/options.ts'

export const options: Record<keyof typeof en, string> = {
  'options.title': 'Keyfit の設定',
  'options.intro': '変更はすぐに反映されます。',
  'options.saved': '保存しました。',
  'options.look': '言語と外観',
  'options.language': '言語',
  'options.language.auto': 'ブラウザーに合わせる',
  'options.theme': 'テーマ',
  'options.theme.auto': 'システムに合わせる',
  'options.theme.light': 'ライト',
  'options.theme.dark': 'ダーク',
  'options.clients': 'よく使うクライアント',
  'options.clients-why': 'ポップアップとキーのページのメニューで、この順に先頭に表示されます。',
  'options.clients-none': 'まだありません。下で検索し、使うクライアントに星を付けてください。',
  'options.clients-add': 'クライアントを追加',
  'options.clients-star': '{client} をよく使うクライアントに追加',
  'options.clients-unstar': '{client} をよく使うクライアントから外す',
  'list.move': '{name} を移動（{count} 件中 {place} 番目）',
  'list.move-how': 'ドラッグするか、矢印キーを押します',
  'options.checks': 'チェック',
  'options.test-message': 'テストメッセージ',
  'options.test-message-why':
    '「テストメッセージを送信」で送る内容です。長いほどトークンを多く消費します。空の場合は、グレーの文が使われます。',
  'options.free-deadline': '無料リクエストを打ち切るまでの時間',
  'options.message-deadline': 'メッセージを打ち切るまでの時間',
  'options.deadline.free': '既定（5～15 秒）',
  'options.deadline.message': '既定（60 秒）',
  'options.seconds': '{count} 秒',
  'options.sites': 'Keyfit ボタンを表示するサイト',
  'options.sites-none':
    'Keyfit が対応済みのコンソール以外はありません。コンソールのキーのページを開き、ポップアップで有効にできます。',
  'options.remove': '削除',
  'options.remove-site': '{site} を削除',
  'options.shortcuts': 'キーボードショートカット',
  'options.shortcut-open': 'Keyfit を開く',
  'options.shortcut-none': '未設定',
  'options.shortcut-change': 'ショートカットを変更',
  'options.shortcut-where':
    '変更するには、ブラウザーの「拡張機能」ページを開き、「キーボードショートカット」を選びます。',
  'options.file': '設定の書き出しと読み込み',
  'options.file-why':
    'このページの設定とよく使うクライアントがファイルに入ります。キー、保存した接続、サイトの許可は含まれません。',
  'options.file-export': '設定を書き出す',
  'options.file-import': '設定を読み込む',
  'options.file-imported': 'ファイルの設定を反映しました。',
  'options.file-unreadable': 'Keyfit の設定ファイルではありません。何も変更していません。',
  'options.file-newer':
    '新しいバージョンの Keyfit のファイルです。Keyfit を更新してから試してください。何も変更していません。',
  'options.erase': 'すべて消去',
  'options.erase-what':
    '保存した接続とそのキー（ブラウザーの同期分を含む）、すべての設定、最後のチェック結果、すべてのサイトの許可を消去します。元に戻せません。別の場所に控えるか接続を書き出していない限り、キーは取り戻せません。',
  'options.erase-start': 'すべて消去…',
  'options.erase-sure': 'Keyfit に保存されているものをすべて消去しますか？',
  'options.erase-now': 'すべて消去する',
  'options.erase-cancel': '消去しない',
  'options.erased': 'すべて消去しました。Keyfit は最初の状態に戻りました。',
  'options.erase-failed':
    '一部を消去できませんでした。もう一度試し、それでもできない場合は、ブラウザーから Keyfit を削除してください。',
  'options.privacy-title': 'プライバシー',
  'options.privacy':
    'キーはブラウザーを閉じるまでメモリーにだけ保持されます。保存したキーは、あなたのパスフレーズで暗号化されます。キーは Base URL のオリジンにだけ送信されます。それ以外の情報を Keyfit がどこかに送ることはありません。',
}
