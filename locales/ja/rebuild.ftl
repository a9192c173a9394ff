rebuild-about = 一覧用の表を記録から作り直します
rebuild-done = { $cases }件の事案の表を記録から作り直しました。
rebuild-would-do = { $cases }件の事案の表を作り直せます(試行のため、書き込んでいません)。
