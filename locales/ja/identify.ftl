identify-about = 本人確認・資格確認の書類を記録します
identify-japanese = 本人確認
identify-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
identify-help-document = 確認した書類。作成日が要るものは 種類=日付 と書きます
identify-help-wish = 代理人の求めについて確かめた本人の意思
identify-help-on = 確認した日。省略時は今日
identify-after = 書類の種類: my-number-card driving-licence passport residence-card
    special-permanent-resident-card insurance-eligibility pension-book
    resident-record family-register registry-certificate power-of-attorney
    seal-certificate other:名前
