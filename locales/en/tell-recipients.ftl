tell-recipients-about = Record that those who were given the data were told of the correction, or need not be
tell-recipients-japanese = 提供先通知
tell-recipients-help-number = Number of the case: 令和8-開-0001, R8-K-0001, K1 (this fiscal year)
tell-recipients-help-to = Who was told
tell-recipients-help-not-needed = It was found unnecessary
tell-recipients-help-why = Why it was found unnecessary
tell-recipients-help-on = Day on which they were told, or on which it was found unnecessary
