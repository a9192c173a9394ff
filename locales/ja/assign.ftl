assign-about = 担当を決めたことを記録します。一覧には新しい担当が出ます
assign-japanese = 担当
assign-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます
assign-help-officer = 担当者
assign-help-section = 担当課
assign-help-on = 担当になった日
