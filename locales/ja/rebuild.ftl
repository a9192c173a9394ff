rebuild-about = 一覧用の表を記録から作り直します
rebuild-japanese = 再計算
rebuild-because = 表を記録から作り直したため
rebuild-done = { $cases }件の事案の表を記録から作り直しました。違っていたのは{ $changed }件です。
rebuild-would-do = { $cases }件の事案のうち、記録と違う表は{ $changed }件です(試行のため、書き込んでいません)。
