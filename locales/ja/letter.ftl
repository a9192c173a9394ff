letter-about = 通知書を作ります
letter-japanese = 通知書
letter-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
letter-help-kind = 通知書の種類。省略時は出すべきもの
letter-help-output = 書き出すファイル(--all のときはフォルダ)。省略時は画面
letter-help-to = 書き出す形式。省略時は -o のファイル名の末尾(.pdf、.docx、.txt)のとおり。どちらもなければ txt
letter-help-addressee = あて先(requester、third-party:1、other)。通知する相手が一人なら省けます
letter-help-dated = 通知書の日付。省略時は、伝える行為の日
letter-help-draft = 案として作り、番号を付けず、記録もしません
letter-help-reissue = 発行済みのものに代わる通知書を作ります
letter-help-all = 出すべき通知書をすべて作ります。種類を指定したときは、すべてのあて先に作ります
letter-help-due = 全事案の、出すべき通知書をまとめて発行します。-o がファイルなら1つに、フォルダなら1通ずつ書き出します
letter-help-sign-list = 出すべき通知書の一覧(押印用)を出します。-o で docx や pdf にできます
letter-check-about = 手直しした文面で、どの通知書も作れるかを確かめます
letter-check-japanese = 検査
letter-check-help-folder = 文面のフォルダ(letter export で書き出したもの)
letter-export-about = 通知書の文面を、手直しできるように書き出します
letter-export-japanese = 書出し
letter-export-help-folder = 書き出すフォルダ
letter-list-about = 発行した通知書と、出すべき通知書を一覧にします
letter-list-japanese = 一覧
letter-list-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます。省略時は全件
letter-form-about = 記入していない用紙を作ります。記録はしません
letter-form-japanese = 用紙
letter-form-help-form = 用紙の種類
letter-form-help-ruleset = 規程。省略時は、この機関の最初の規程
letter-form-help-kind = 請求の種類。省略時は開示
letter-form-help-output = 書き出すファイル。省略時は画面
letter-form-help-to = 書き出す形式。省略時は -o のファイル名の末尾(.pdf、.docx、.txt)のとおり。どちらもなければ txt

letter-issued = { $number } の{ $letter }を発行しました。
letter-given-again = { $number } の{ $letter }は発行済みです。同じものを出しました。
letter-drafted = { $number } の{ $letter }の案を作りました。記録はしていません。
letter-dry-run = { $number } の{ $letter }は、このように発行されます。記録はしていません。
letter-written = { $number } の{ $letter }を作りました。記録はしていません。
letter-form-written = { $letter }を作りました。
letter-document-number = 文書番号
letter-to = あて先
letter-on = 日付
letter-day = { $day }
letter-event = 経過番号
letter-file = ファイル
letter-then-sent = 送ったら「kaiji sent { $number } --letter { $kind }{ $to } --on 日付」で記録してください。
letter-warning = { $words }
letter-warning-letter-without-document-number = 文書番号の書式がないため、文書番号は付けていません。「kaiji office set document-number='丹議第{"{"}n{"}"}号'」で登録できます。
letter-warning-letter-without-contact = 担当の連絡先がありません。「kaiji office set section=...」「phone=...」などで登録できます。
letter-warning-letter-reason-by-ground-only = 開示しない部分の理由は、根拠の号だけです。理由の付記が足りないと決定が取り消されることがあります。
letter-warning-letter-supersedes = 先に発行した通知書（経過番号 { $event }　{ $number }）は失効しました。写しを渡していれば回収してください。

letter-column-number = 事案
letter-column-letter = 通知書
letter-column-tells = 経過
letter-column-to = あて先
letter-column-document-number = 文書番号
letter-column-dated = 日付
letter-column-sent = 発送
letter-empty = 通知書を要する経過はありません。
letter-column-superseded = 失効
letter-due = { $again ->
        [0] 出すべき通知書 { $count } 通を発行しました。
       *[other] 出すべき通知書 { $count } 通を出しました。うち { $again } 通は発行済みで、同じものを出しました。
    }
letter-due-dry-run = 出すべき通知書は { $count } 通です。うち { $again } 通は発行済みです。記録はしていません。
letter-due-draft = 出すべき通知書 { $count } 通の案を作りました。番号は付けず、記録もしていません。
letter-due-then-sent = 送ったら、事案ごとに「kaiji sent 事案 --letter 種類 --on 日付」で記録してください。
letter-none-due = 出すべき通知書はありません。
letter-not-made-heading = 作れなかった通知書
letter-not-made = { $number } { $letter }: { $why }
letter-sign-list = 押印を要する通知書の一覧
letter-column-addressee = あて先
letter-column-seal = 押印
letter-column-again = 再出力
letter-exported = 通知書の文面を { $folder } に書き出しました（{ $count } 個のファイル）。
letter-exported-then = 直したら「kaiji letter check { $folder }」で確かめ、「kaiji office set letters={ $folder }」で使い始めます。変えないファイルは消してかまいません。
letter-check-own = 手直しした文面
letter-check-done = { $faults ->
        [0] 見本 { $letters } 通を作り、すべて作れました。
       *[other] 見本 { $letters } 通を作り、{ $faults } 件の誤りがありました。
    }
letter-check-example = { $letters } 通が作れません。例: { $ruleset } { $kind }の{ $letter } { $outcome }
letter-sign-list-written = 押印する { $count } 通の一覧を { $file } に書き出しました。
