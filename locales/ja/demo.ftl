demo-about = 見本の事案を作り、期限の一覧・根拠・通知書を見せます
demo-japanese = 見本
demo-help-dir = 見本を置くフォルダ(指定しなければ kaiji-demo)

demo-made = { $folder } に見本の事案を作りました(氏名などは架空のものです)。
demo-file = { $file } { $cases }件
demo-next = 次に試せること
