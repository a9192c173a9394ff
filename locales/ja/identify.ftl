identify-about = 本人確認などの書類を確かめたことを記録します
identify-help-number = 事案番号
identify-help-document = 確かめた書類。作成日が要るものは 種類=作成日、一覧にないものは other:名前。種類: my-number-card driving-licence passport residence-card special-permanent-resident-card insurance-eligibility pension-book resident-record family-register registry-certificate power-of-attorney seal-certificate
identify-help-on = 確かめた日。省略時は今日
