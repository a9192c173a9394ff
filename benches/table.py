"""A table of requests as a spreadsheet would hold it: `python3 benches/table.py COUNT [history]` prints CSV.

With `history` each request has five more facts: papers seen, asked to mend, mended, decided, sent. In no line anything is
against the law, so that nothing but the taking in is measured.
"""
import datetime
import random
import sys

FAMILY = "佐藤 鈴木 髙橋 田中 伊藤 渡邊 山本 中村 小林 加藤 𠮷田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山﨑".split()
GIVEN = "花子 太郎 陽菜 蓮 結衣 大翔 悠真 美咲 健一 洋子 隆 恵子 修 由美 浩二".split()
DAYS = (datetime.date(2026, 3, 1) - datetime.date(2023, 4, 1)).days


def main(count, history):
    random.seed(2026)
    print("番号,受付日,種別,氏名,住所,件名,受付方法" + (",本人確認日,本人確認書類,補正依頼日,補正期限,補正完了日,補正事項,決定日,決定区分,発送日" if history else ""))
    for number in range(count):
        received = datetime.date(2023, 4, 1) + datetime.timedelta(days=number * DAYS // count)
        name = f"{random.choice(FAMILY)} {random.choice(GIVEN)}{number}"
        line = f"{number},{received},開示,{name},鯖江市{number},議会に提出した書類{number},窓口"
        if history:
            after = [received + datetime.timedelta(days=days) for days in (0, 2, 9, 5, 14, 15)]
            line += f",{after[0]},passport,{after[1]},{after[2]},{after[3]},押印,{after[4]},全部開示,{after[5]}"
        print(line)


main(int(sys.argv[1]), sys.argv[2:] == ["history"])
