# 書き込むコマンドの答え(どのコマンドでも同じ)

recorded-done = {$number} に記録しました: {$what}({$event}番)
recorded-dry-run = {$number} に記録する内容: {$what}({$event}番)。試行のため、まだ書き込んでいません。
recorded-would = {$number} に記録する内容: {$what}({$event}番)
recorded-repeated = {$number} に記録済みです: {$what}({$event}番)。同じ鍵(--once)のため、新しくは書き込んでいません。

recorded-state = 状態
recorded-state-and-clock = {$state}・{$status}
recorded-deadline = 決定期限
recorded-safe = 安全期限
recorded-date-left = {$date} {$left}({$article})
recorded-date = {$date}({$article})
recorded-time-word = 日数の定めなし「{$word}」({$article})。受付から{$days}日
recorded-no-number = 日数の定めなし({$article})。受付から{$days}日
recorded-suspended = 未確定。停止が終わった翌日から残り{$days}日({$article})
recorded-not-fixed = 未確定({$article})
recorded-safe-same = 決定期限と同じ
recorded-safe-suspended = {$date}(停止が今日で終わるとした場合)
recorded-safe-by-the-act = {$date}(個人情報保護法による請求とみたときの期限)
recorded-safe-date = {$date}(どの読み方でも遅れない日)
recorded-target = 目安
recorded-target-date = {$date} {$left}(この機関の目安。法の期限ではない)

# 見出し
recorded-warnings = 注意
recorded-must = 次にすること
recorded-must-not = まだできないこと
recorded-may = できること

# 条項などを添えるとき
recorded-by-article = {$words}({$article})
recorded-by = 期限 {$date}
recorded-from = {$date}から可
recorded-and = 、

# 次にすること(理由ごと)
recorded-next-supplement-not-sent = 補正依頼書を作って送り、発送を記録する
recorded-next-extension-not-told = 期限延長通知書を作って送り、発送を記録する
recorded-next-special-case-not-told = 期限特例適用通知書を届け、届いた日を記録する
recorded-next-decision-not-sent = 決定通知書を作って送り、発送を記録する
recorded-next-arrival-unknown = 決定通知書が届いた日が分かったら記録する(相手方の期間が始まる)
recorded-next-form-defective = 書面に不備があれば、期間を定めて補正を求める
recorded-next-requester-takes-back = 取下げがあれば記録する
recorded-next-supplement-awaited = 補正が届いたら記録する
recorded-next-supplement-day-passed = 補正の期限が過ぎました。届いていれば記録する
recorded-next-identity-before-disclosure = 本人確認書類を確かめて記録する。開示の決定はその後
recorded-papers = 示してもらう書類
recorded-paper = [{$state}] {$documents}: {$beside}
recorded-paper-missing = 未確認
recorded-paper-stale = 古い
recorded-paper-seen = 確認済み
recorded-paper-within = 請求の日前{$days}日以内に作成
recorded-paper-or = または
recorded-next-papers-lacking = 書類が足りないか古いときは、期間を定めて補正を求める
recorded-command-supplement-ask-papers-lacking = kaiji supplement ask {$number} --about identity --on 今日 --by 期日 --missing 足りない書類
recorded-next-identity-papers = 本人確認書類を確かめて記録する
recorded-next-wish-unconfirmed = 必要なら、代理人の求めについて本人の意思を確かめて記録する
recorded-next-agent-opposed = 本人が反対しています。請求に応じない決定をする
recorded-next-class-needs-panel = 開示する決定(公表するとした審査会の決定がないため)
recorded-next-class-needs-source-facility = 訂正する決定(情報元の施設からの依頼でないため)
recorded-next-disclosure-unnamed = 開示を受けた日が書かれていないので、期間を定めて補正を求める
recorded-next-not-disclosed-before = 先に開示を受けたものでなければ、請求に応じない決定をする
recorded-next-asked-after-window = 請求できる期間を過ぎているので、請求に応じない決定ができる
recorded-next-decision-owed = 決定する
recorded-next-decision-overdue = 期限を過ぎています。すぐに決定する
recorded-next-decision-suspended = 決定する(今は期限が止まっています)
recorded-next-extension-possible = やむを得ない理由があれば、期間を延長する
recorded-next-special-possible = 期間内に終わらない特別な事情があれば、期限の特例を適用する
recorded-next-inside-two-weeks = 実施する(反対する第三者がいるため、間を置く)
recorded-next-granted-not-implemented = 決定した内容を実施して記録する
recorded-next-method-first = 実施する(実施方法の申出がまだない)
recorded-next-method-awaited = 実施方法の申出があったら記録する
recorded-next-method-late-not-owed = 実施方法の申出は期間の後で、理由がないため、実施する義務はない。正当な理由の申出があれば記録する
recorded-next-method-period-over = 実施方法の申出がないまま期間が過ぎたため、「申出なし」と記録する
recorded-next-method-change-not-told = 求められた方法によらないことを知らせ、発送を記録する
recorded-next-method-change-may-be-told = 求められた方法によらないことを文書で知らせるときは、発送を記録する
recorded-next-recipients-not-told = 訂正したことを提供先に書面で知らせ、発送を記録する
recorded-next-recipients-where-necessary = 必要があると認めるときは、訂正したことを提供先に知らせる
recorded-next-copies-arrival-unknown = 送った写しが届いた日が分かったら記録する(訂正・利用停止を請求できる期間が始まる)

# 次にすること(打ち込むコマンド)
recorded-command-identify = kaiji identify {$number} --document driving-licence
recorded-command-identify-wish-unconfirmed = kaiji identify {$number} --wish confirmed --on 今日
recorded-command-supplement-ask = kaiji supplement ask {$number} --on 今日 --by 期日 --missing 不備の内容
recorded-command-supplement-ask-disclosure-unnamed = kaiji supplement ask {$number} --on 今日 --by 期日 --missing 開示を受けた日
recorded-command-decide-not-disclosed-before = kaiji decide {$number} --outcome not-done --reason 開示を受けた保有個人情報でないため --on 今日
recorded-command-decide-asked-after-window = kaiji decide {$number} --outcome not-done --reason 請求できる期間を過ぎているため --on 今日
recorded-command-supplement-done = kaiji supplement done {$number} --on 今日
recorded-command-extend = kaiji extend {$number} --days 日数 --reason 理由
recorded-command-special = kaiji special {$number} --remaining-until 期日 --reason 理由
recorded-command-decide = kaiji decide {$number} --outcome 結果 --on 今日
recorded-command-decide-agent-opposed = kaiji decide {$number} --outcome dismissed --reason 本人が反対の意思を示したため --on 今日
recorded-command-decide-substantial = kaiji decide {$number} --stage substantial --outcome 結果 --on 今日
recorded-command-letter-mend-request =
    kaiji letter {$number} mend-request -o 補正依頼書.txt
    kaiji sent {$number} --letter mend-request --on 今日
recorded-command-letter-decision =
    kaiji letter {$number} decision -o 決定通知書.txt
    kaiji sent {$number} --on 今日
recorded-command-letter-extension =
    kaiji letter {$number} extension -o 延長通知書.txt
    kaiji sent {$number} --letter extension --on 今日
recorded-command-letter-special-case =
    kaiji letter {$number} special-case -o 特例通知書.txt
    kaiji delivered {$number} --letter special-case --on 届いた日
recorded-command-delivered = kaiji delivered {$number} --letter special-case --on 届いた日
recorded-command-delivered-arrival-unknown = kaiji delivered {$number} --on 届いた日
recorded-command-implement = kaiji implement {$number} --on 今日
recorded-command-method = kaiji method {$number} --on 今日 --means 方法
recorded-command-method-method-late-not-owed = kaiji method {$number} --on 申出の日 --means 方法 --late-reason 理由
recorded-command-method-not-asked = kaiji method {$number} --not-asked
recorded-command-letter-method-change =
    kaiji letter {$number} method-change{$addressee} -o 方法変更通知書.txt
    kaiji sent {$number} --letter method-change{$to} --on 今日
recorded-command-letter-recipients-notice =
    kaiji letter {$number} recipients-notice{$addressee} -o 提供先への通知書.txt
    kaiji sent {$number} --letter recipients-notice{$to} --on 今日
recorded-command-copies-arrived = kaiji delivered {$number} --letter copies --on 届いた日
recorded-command-tell-recipients = kaiji tell-recipients {$number} --to 提供先 --on 今日
recorded-command-withdraw = kaiji withdraw {$number} --on 今日

# 期限が動いた理由(記録の種類ごと)
recorded-because-received = 請求を受け付けたため
recorded-because-identified = 本人確認書類を確かめたため
recorded-because-supplement-asked = 補正を求めたため
recorded-because-supplement-done = 補正が済んだため
recorded-because-supplement-lapsed = 補正の求めが終わったため
recorded-because-extended = 期間を延長したため
recorded-because-special-set = 期限の特例を適用したため
recorded-because-decided = 決定したため
recorded-because-sent = 通知書などを送ったため
recorded-because-delivered = 通知書などが届いたため
recorded-because-implemented = 実施したため
recorded-because-withdrawn = 請求が取り下げられたため
recorded-because-noted = 備考を記録したため
recorded-because-letter-issued = 通知書などを発行したため
recorded-because-struck = 記録を取り消したため
recorded-because-ruleset-adopted = 規程を取り込んだため
recorded-because-office-set = 機関の事項を登録したため
recorded-because-holidays-imported = 休日の一覧を取り込んだため
recorded-because-vacancy-started = 職が欠けたため
recorded-because-vacancy-ended = 欠けていた職が埋まったため
recorded-because-engine-raised = 計算のしかたが新しくなったため
recorded-because-wish-confirmed = 本人の意思を確かめたため
recorded-because-assigned = 担当を決めたため
recorded-because-clarification-begun = 内容の確認を始めたため
recorded-because-clarification-ended = 内容の確認が終わったため
recorded-because-inquiry-asked = 所管課に照会したため
recorded-because-inquiry-chased = 照会の回答を督促したため
recorded-because-inquiry-replied = 照会の回答があったため
recorded-because-third-party-asked = 第三者の意見を聴いたため
recorded-because-third-party-replied = 第三者から回答があったため
recorded-because-third-party-unknown = 第三者の所在が判明しないため
recorded-because-drafted = 起案したため
recorded-because-approved = 決裁があったため
recorded-because-transferred = 移送したため
recorded-because-method-requested = 実施方法の申出があったため
recorded-because-method-changed = 実施方法を変更したため
recorded-because-method-not-asked = 実施方法の申出がなかったため
recorded-because-copies-arrived = 写しが届いたため
recorded-because-recipients-told = 提供先への通知を記録したため
recorded-because-fee-entered = 費用を記録したため
recorded-because-review-filed = 審査請求があったため
recorded-because-review-consulted = 諮問したため
recorded-because-review-exempted = 諮問を要しないとしたため
recorded-because-review-reported = 答申があったため
recorded-because-review-ruled = 裁決があったため

# 注意(記録はしたもの)
recorded-warning-asker-by-the-act = 規程はこの請求者({$by})を挙げていませんが、個人情報保護法により受け付けました。
recorded-warning-asker-limited = 規程はこの請求者({$by})の範囲を限っています。範囲に当たるか確かめてください。
recorded-warning-asker-limited-by-the-act = 規程はこの請求者({$by})の範囲を限っていますが、その範囲に入らない人の請求も個人情報保護法により受け付けます。
recorded-warning-heir-limited = この区分の相続人等が請求できる情報かどうかを確かめてください。
recorded-warning-heir-second-degree = 2親等内の血族が請求できるのは、死亡した時に配偶者・子・父母がなかった場合に限ります。戸籍などで確かめてください。
recorded-warning-asked-before = 同じ人の同じ内容の請求が {$number}({$received}受付)にあり、まだ決定していません。
recorded-warning-asked-before-decided = 同じ人の同じ内容の請求が {$number} にあり、{$decided}に決定しています({$outcome})。
recorded-warning-asked-before-by-namesake = 同じ氏名の人の同じ内容の請求が {$number}({$received}受付)にあり、まだ決定していません。同姓同名の可能性があります。住所などで同じ人かどうかを確かめてください。
recorded-warning-asked-before-by-namesake-decided = 同じ氏名の人の同じ内容の請求が {$number} にあり、{$decided}に決定しています({$outcome})。同姓同名の可能性があります。住所などで同じ人かどうかを確かめてください。
recorded-warning-oral-record-incomplete = 口頭の申出は、日時・言葉・受けた人を記録に残します。足りないもの: {$flags}。受付を取り消して記録し直すか、備考に残してください。
recorded-warning-class-unnamed = この規程は情報の種類を分けていますが、種類(--class: { $offered })の指定がありません。
recorded-warning-class-blocked = この種類の情報は、請求があっても原則として応じられません。
recorded-warning-decided-class-unnamed = 情報の種類(--class)が記録されていません。応じてはならない種類の情報でないことを確かめてください。
recorded-warning-ground-by-the-act = 規程が挙げていない根拠ですが、個人情報保護法により受け付けました。
recorded-warning-agent-opposed = 本人が反対しています。請求には応じられません。
recorded-warning-agent-opposed-not-in-rule = 本人が反対しています。規程に定めはありませんが、代理の権限を確かめてください。
recorded-warning-class-needs-panel = 公表するとした審査会の決定がありませんが、行われた事実として記録しました。
recorded-warning-class-needs-source-facility = 情報元の施設からの依頼ではありませんが、行われた事実として記録しました。
recorded-warning-no-disclosure = 先に開示を受けたものに限られる請求ですが、開示を受けた日(--disclosed-on)がありません。補正を求めるか、請求に応じない決定をしてください。
recorded-warning-claim-window-missed = 開示を受けた日({$disclosed})から請求できる期間({$last_day}まで)を過ぎています。請求に応じない決定ができます。
recorded-warning-prior-disclosed = 開示を受けた日は、{$number} の記録から{$disclosed}としました。
recorded-warning-prior-disclosed-several = {$number} では開示を受けた日が分かれています。最後の日({$disclosed})としました。違う日のものについての請求なら、--disclosed-on で指定して記録し直してください。
recorded-warning-prior-disclosed-otherwise = 指定された開示を受けた日({$given})は、{$number} の記録({$disclosed})と違います。指定された日によります。
recorded-warning-prior-disclosed-nothing = {$number} では、まだ何も開示していません。先に開示を受けたものに限られる請求です。
recorded-warning-prior-of-another-person = {$number} は別の人の事案です。番号を確かめてください。開示を受けた日は引き継いでいません。
recorded-warning-prior-of-another-rule = {$number} は別の規程による事案です。開示を受けた日は引き継いでいません。
recorded-warning-prior-repeated = {$number} の結果の通知を受けた人からの再度の申出です。前と同じように調査し、結果を書面で通知します。
recorded-warning-second-road-open = 同じ情報は個人情報保護法によっても請求できます。書面による申出では、法の期限を安全期限としています。
recorded-warning-my-number-in-text = 文の中に個人番号(マイナンバー)らしい12桁の数字があります。個人番号であれば、この記録を取り消して書き直してください。
recorded-warning-breach-not-in-rule = { $ruleset }には漏えい等の定めがありません。記録だけを残します。
recorded-warning-breach-second-road = 法律に基づく報告と通知が要るかどうかを確かめてください。要るものは「--ruleset { $second }」で記録すると期限が出ます。
recorded-warning-breach-without-category = 種類が付いていないので、種類による報告や通知の期限は出ません。当たるものがあれば「register breach update --category」で加えてください。
recorded-warning-breach-over-number = 本人の数が{ $limit }人を超えています（{ $persons }人）。それだけで報告と通知を要する事態です。種類「{ $category }」を加えてください。
recorded-warning-breach-under-number = 種類「{ $category }」は本人の数が{ $limit }人を超えるものです。記録された数は{ $persons }人です。
recorded-warning-breach-category-of-act = この種類は規程に挙げられていませんが、法律では報告と通知を要します。
recorded-warning-breach-duty-not-in-rule = { $ruleset }はこの報告を求めていません。した事実として記録します。
recorded-warning-breach-told-late = 期限（{ $date }）を過ぎています。
recorded-warning-breach-told-before = 同じ報告が既に記録されています（{ $event }番、{ $on }）。
recorded-warning-breach-lifts-nothing = { $ruleset }の定めでは、これによって不要になる報告や通知はありません。した事実として記録します。
recorded-warning-principal-unnamed = 代理人による請求ですが、本人の氏名(--principal)がありません。補正を求めるか、分かっていれば受付を取り消して記録し直してください。
recorded-warning-deceased-unnamed = 相続人等による請求ですが、亡くなった本人の氏名(--deceased)がありません。補正を求めるか、分かっていれば受付を取り消して記録し直してください。
recorded-warning-paper-stale = {$document}は{$oldest}以後に作成されたもの({$days}日以内)が必要です。新しいものを求めてください。
recorded-warning-supplement-not-in-rule = 規程に補正の定めがないため、補正を求めても期限は止まりません。
recorded-warning-identity-papers-pause-by-reading = 本人確認書類の不足による停止は、条文に明らかではありません。安全期限を守ってください。
recorded-warning-supplement-after-set-day = 補正の期限({$by})の後に届きました({$on})。期限は期日の翌日から再び進んでいます。
recorded-warning-notice-lacks = このままでは決定の通知書を作れません。知らせる事項が足りません: {$flags}。この決定を取り消し(strike)、補って記録し直してください。
recorded-warning-granted-without-disclosure = 先に開示を受けたものに限られる請求ですが、開示を受けた日の記録がないまま応じる決定です。
recorded-warning-granted-after-window = 請求できる期間を過ぎた請求ですが、応じる決定です。
recorded-warning-refused-as-a-whole = 全部を開示しない決定です。一部を開示できないか確かめてください(「{$quote}」)。
recorded-warning-decided-late = 決定期限({$deadline})を{$days}日過ぎた決定です。
recorded-warning-decided-while-supplement-open = 補正を待っている間の決定です。
recorded-warning-sent-before = この通知書などは{$event}番の記録で送付済みです。日付は最初の送付で数えます。
recorded-warning-special-told-late = 特例の通知が届いたのは{$on}で、本来の期間({$deadline}まで)の後です。期限の特例は効力がなく、ほかの期限によります。
recorded-warning-fee-paid-over-asked = 納められた額が、求めた額を超えています。
recorded-warning-recipients-before-correction = 訂正の実施が記録されていません。提供先に知らせるのは、訂正を実施した後です。
recorded-warning-method-late = 申出({$on})は期間({$last_day}まで)の後です。正当な理由がなければ、実施する義務はありません。
recorded-warning-method-late-with-reason = 申出({$on})は期間({$last_day}まで)の後です。正当な理由があるものとして扱います。
recorded-warning-method-change-not-in-rule = 規程に、求められた方法によらないことの定めがありません。
recorded-warning-other-means-than-asked = 求められた方法({$asked})と違う方法({$means})です。求められた方法によらないなら、理由を「kaiji method --instead」で記録してください。

# 注意(法に反するが、すでに行われたので事実として記録したもの。--happened)
recorded-warning-chair-vacant = {$on}は議長と副議長がともに欠けている日です。行われた事実として記録しました。
recorded-warning-identity-first = 本人確認の前ですが、行われた事実として記録しました。
recorded-warning-extension-not-in-rule = 規程に延長の定めがありません。事実として記録しましたが、期限は延びません。
recorded-warning-extension-after-deadline = 期限({$deadline})の後の延長です。事実として記録しましたが、期限は延びません。
recorded-warning-extension-over-cap = 延長の上限({$latest}まで)を超えています。事実として記録しましたが、期限は延びません。
recorded-warning-extension-negative = 元の期限より前の日への延長です。事実として記録しましたが、期限は変わりません。
recorded-warning-special-not-in-rule = 規程に期限の特例の定めがありません。事実として記録しましたが、期限は変わりません。
recorded-warning-special-after-base = 本来の期間({$deadline}まで)の後の特例です。事実として記録しましたが、期限は変わりません。
recorded-warning-inside-two-weeks = 決定または裁決から2週間を置くべき期間({$earliest}より前)の実施です。行われた事実として記録しました。
recorded-warning-method-first = 実施方法の申出の前ですが、行われた事実として記録しました。

# 注意(機関の事実)
recorded-warning-vacancy-of-one-stops-nothing = 一方の職だけが欠けている間は、期限は止まりません。議長の職だけが欠けている間は、副議長が職務を行います。
recorded-warning-vacancy-not-in-rules = このファイルの規程に欠員の定めがないため、期限は動きません。
recorded-warning-holiday-list-older = 取り込んだ一覧は{ $last }までです。付属の一覧より古いものです。
recorded-no-date = なし
recorded-warning-stored-date-differs = 一覧の期限({$stored})は古い版の計算です。正しくは{$computed}です。「kaiji rebuild」で計算し直してください。

# 第三者
recorded-party = 第三者の番号
recorded-warning-hearing-not-in-rule = 規程に第三者の意見を聴く定めはありません。任意の照会として記録しました。
recorded-warning-opinion-after-set-day = 意見書の期限({$by})の後に届きました({$on})。決定の前に届いた反対の意見は、期限の後でも考慮されます。
recorded-warning-objection-after-decision = 決定({$decided})の後の反対です。期限や実施の日は変わりません。
recorded-warning-hearing-open = 第三者({$parties})の意見を聴く前の決定ですが、行われた事実として記録しました。
recorded-warning-discretionary-hearing = 裁量的開示です。第三者に関する情報が含まれるときは、決定の前に書面で意見を聴かなければなりません。

recorded-who-other = 審査請求人
recorded-next-hearing-not-sent = {$who}に意見照会書を送り、発送を記録する
recorded-next-hearing-owed = {$who}の意見を聴く(開示の決定の前に必要)
recorded-next-opinion-awaited = {$who}から意見書が届いたら記録する
recorded-next-opinion-day-passed = {$who}の意見書の期限が過ぎました。届いていれば記録する
recorded-next-objector-not-told = 反対意見書を出した{$who}に、開示すること・理由・実施の日を書面で通知する
recorded-next-inaction-reviewable = 請求者は、決定がないこと(不作為)について審査請求ができる。あれば記録する
recorded-next-consultation-owed = 審査会に諮問する。諮問を要しないときは、その根拠を記録する
recorded-next-consultation-not-told = 諮問をしたことを{$who}に通知する
recorded-next-report-awaited = 審査会の答申があったら記録する
recorded-next-ruling-owed = 裁決して記録する
recorded-command-third-party-reply =
    kaiji third-party reply {$number} --party {$party} --on 今日 --objects yes|no
recorded-command-letter-third-party-inquiry =
    kaiji letter {$number} third-party-inquiry{$addressee} -o 意見照会書{$party}.txt
    kaiji sent {$number} --letter third-party-inquiry{$to} --on 今日
recorded-command-letter-third-party-notice =
    kaiji letter {$number} third-party-notice{$addressee} -o 第三者への通知書{$party}.txt
    kaiji sent {$number} --letter third-party-notice{$to} --on 今日
recorded-command-letter-consultation-notice =
    kaiji letter {$number} consultation-notice{$addressee} -o 諮問通知書{$party}.txt
    kaiji sent {$number} --letter consultation-notice{$to} --on 今日
recorded-command-review-file = kaiji review file {$number} --on 届いた日
recorded-command-review-consult =
    kaiji review consult {$number} --on 今日
    kaiji review consult {$number} --exempt 根拠
recorded-command-review-report = kaiji review report {$number} --on 届いた日 --answer 答申の内容
recorded-command-review-rule = kaiji review rule {$number} --on 今日 --outcome 結果
recorded-warning-review-late = 審査請求の期間({$last_day}まで)を過ぎています。正当な理由がなければ、諮問せずに却下することができます。
recorded-warning-review-late-with-reason = 審査請求の期間({$last_day}まで)を過ぎています。正当な理由に当たるかを確かめてください。
recorded-warning-inaction-too-early = 決定期限の前です。不作為についての審査請求ができるのは{$from}からです。
recorded-warning-third-party-notice-lacks = このままでは第三者への通知書を作れません。知らせる事項が足りません: {$flags}。この裁決を取り消し(strike)、補って記録し直してください。
recorded-warning-objector-takes-no-part = 反対意見書を出した第三者{$party}は参加人として記録されていないため、2週間の間も通知も要しません。参加人であれば、この裁決を取り消し(strike)、--participant を付けて記録し直してください。
recorded-warning-ruled-before-report = 審査会の答申の前の裁決です。
recorded-warning-inadmissible-without-consultation = 却下のため、諮問を要しません。
recorded-warning-consult-first = 諮問の前の裁決ですが、行われた事実として記録しました。
recorded-warning-clarification-stops-nothing = 規程に定めがないため、内容を確認している間も期限は進みます。
recorded-warning-approved-without-draft = 起案の記録がありません。
recorded-warning-decided-without-approval = 決裁の記録がない決定です。
recorded-warning-transfer-not-in-rule = 規程に移送を定めた条がありません。事実として記録しましたが、決定の義務は残ります。
recorded-warning-transferred-after-decision = 決定({$decided})の後の移送です。事実として記録しましたが、事案はこの機関に残ります。
recorded-next-transfer-not-told = 移送通知書を作って送り、発送を記録する
recorded-next-clarification-open = 確認が終わったら、その日を記録する
recorded-next-inquiry-unanswered = 所管課の回答があったら記録する
recorded-next-inquiry-day-passed = 所管課への照会の期日が過ぎました。督促するか、回答を記録する
recorded-next-approval-awaited = 決裁を受けて記録する。決定はその後(機関の定め)
recorded-next-draft-awaited = 起案し、決裁を受けて記録する。決定はその後(機関の定め)
recorded-command-letter-transfer-notice =
    kaiji letter {$number} transfer-notice -o 移送通知書.txt
    kaiji sent {$number} --letter transfer-notice --on 今日
recorded-command-clarify-done = kaiji clarify {$number} --done 今日
recorded-command-inquire-reply = kaiji inquire reply {$number} --on 今日
recorded-command-inquire-reply-inquiry-day-passed = kaiji inquire chase {$number} --on 今日
recorded-command-approve = kaiji approve {$number} --on 今日 --by 決裁者
recorded-command-approve-draft-awaited =
    kaiji draft {$number} --on 今日 --by 起案者
    kaiji approve {$number} --on 今日 --by 決裁者
recorded-receipt = 受付票(番号、足りないもの、期限)を作って渡す
recorded-command-receipt = {"    "}kaiji letter {$number} receipt -o 受付票.txt
