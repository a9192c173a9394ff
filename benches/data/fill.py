"""Fills a case file with copies of the cases in it: `python3 benches/data/fill.py FILE COUNT`, then `kaiji rebuild`.

Writes events as docs/formats.md describes them and nothing else: every derived row is left to `kaiji rebuild`. The cases in the
file are templates, told apart by who asks (benches/data/file.sh). A copy has its own number, name and dates; the same COUNT gives
the same copies. Of all cases, templates included, one in a hundred is open, but never fewer than 210; exactly 200 of them are
overdue on 2026-05-20. What the file must answer is known beforehand: FILE.answers.
"""
import collections, datetime, hashlib, itertools, json, random, re, sqlite3, sys

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
IN_FORCE = re.compile(r'"in_force":"\d{4}-\d{2}-\d{2}"')
OPEN_NAME = "型紙公子"
# Days before those of the template (2026-05-07, due on the 21st): decided ones were received from 2023-04-05 to 2026-03-28, those that are
# late today in April 2026, the other open ones a few days ago.
ENDED, LATE, FRESH = (40, 1128), (13, 31), (-10, -4)
OVERDUE, OPEN_AT_LEAST = 200, 210

FAMILY = """佐藤 鈴木 高橋 髙橋 田中 渡辺 渡邊 渡邉 伊藤 山本 中村 小林 加藤 吉田 𠮷田 山田 佐々木 山口 松本 井上 木村 林 斎藤 齋藤 清水
山崎 山﨑 森 池田 橋本 阿部 石川 山下 中島 中嶋 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田
西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本
内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 木下
野村 菊地""".split()
GIVEN = """一郎 次郎 三郎 太郎 健 誠 隆 浩 茂 博 進 勇 修 稔 清 実 正 勝 昭 和夫 和子 幸子 節子 洋子 恵子 京子 文子 久美子 裕子
由美子 智子 真由美 明美 直美 美香 陽子 花子 さくら 美咲 愛 彩 翔 大輔 拓也 健太 翔太 蓮 陽菜 結衣 葵 凛 大翔 湊 樹 悠真 結菜 莉子
芽依 紬 ひまり 千代 ハル キヨ 亮 剛 学 守 豊 弘 明 武 忠 義雄 正雄 静江 春子 秋子 冬美 夏樹 光 司""".split()


def field(value):
    if value is None:
        return b"\xff" * 8
    if isinstance(value, int):
        value = str(value)
    if isinstance(value, str):
        value = value.encode()
    return len(value).to_bytes(8, "big") + value


def digest(*fields):
    return hashlib.sha256(b"".join(map(field, fields))).digest()


class Moved:
    """A text whose dates are moved, but for the day on which the ruleset came into force."""

    def __init__(self, text, **names):
        kept = [place.span() for place in IN_FORCE.finditer(text)]
        pieces, at = [], 0
        marks = [(day.start(), day.end(), datetime.date.fromisoformat(day.group()).toordinal()) for day in DAY.finditer(text)
                 if not any(first <= day.start() < last for first, last in kept)]
        for key, written in names.items():
            marks += [(place.start(), place.end(), key) for place in re.finditer(re.escape(written), text)]
        for first, last, what in sorted(marks):
            pieces += [text[at:first], what]
            at = last
        self.pieces = [*pieces, text[at:]]

    def by(self, days, **names):
        return "".join(names.get(piece, piece) if isinstance(piece, str) else day(piece - days) for piece in self.pieces)


iso = {}


def day(ordinal):
    if ordinal not in iso:
        iso[ordinal] = str(datetime.date.fromordinal(ordinal))
    return iso[ordinal]


def fiscal_year(on):
    return int(on[:4]) - (on[5:7] < "04")


class Template:
    """The events of one case, ready to be copied."""

    def __init__(self, rows):
        self.receipt = json.loads(rows[0][7])
        self.received = rows[0][3]
        self.letter = re.fullmatch(r"R\d+-(\w)-\d+", self.receipt["number"]).group(1)
        self.name, = json.loads(rows[0][8])["name"]
        self.kinds = [row[1] for row in rows]
        self.events = [(row[0], row[1], row[2], datetime.date.fromisoformat(row[3]).toordinal(), *row[4:7],
                        Moved(row[7], NUMBER=self.receipt["number"]), row[8] and Moved(row[8], NAME=self.name)) for row in rows]

    def state(self):
        if self.name == OPEN_NAME:
            return "in_progress"
        return "withdrawn" if "withdrawn" in self.kinds else "closed"


def templates_of(file):
    events = collections.defaultdict(list)
    for row in file.execute("""SELECT e.case_id, e.n, e.kind, e.v, e.on_date, e.recorded, e.actor, e.os_user, e.payload, p.body
            FROM events e LEFT JOIN private p ON p.seq = e.seq WHERE e.case_id IS NOT NULL ORDER BY e.seq"""):
        events[row[0]].append(row[1:])
    return [Template(rows) for rows in events.values()]


def spread(index, span):
    first, last = span
    return first + index * 7919 % (last - first + 1)


def plan(templates, count):
    """Which template is copied with which dates, in an order in which open ones lie among the others."""
    opened = [template for template in templates if template.name == OPEN_NAME]
    ended = [template for template in templates if template.name != OPEN_NAME]
    opened_in_all = max(count // 100, OPEN_AT_LEAST) - len(opened)
    copies = count - len(templates)
    step = copies / opened_in_all
    given = 0
    for index in range(copies):
        if given < opened_in_all and index >= given * step:
            yield opened[given % len(opened)], spread(given, LATE if given < OVERDUE else FRESH)
            given += 1
        else:
            yield ended[index % len(ended)], spread(index, ENDED)


def main(path, count):
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA synchronous = OFF")
    templates = templates_of(file)
    last, answers, people = collections.Counter(), collections.Counter(), random.Random(count)
    for template in templates:
        year, sequence = fiscal_year(template.received), int(template.receipt["number"].rsplit("-", 1)[1])
        last[year, template.letter] = max(last[year, template.letter], sequence)
        answers[f"{year} {template.receipt['kind']} {template.state()}"] += 1

    triggers = [row for row in file.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")]
    file.execute("BEGIN EXCLUSIVE")
    for name, _ in triggers:
        file.execute(f"DROP TRIGGER {name}")
    seq, prev, before = file.execute("SELECT head_seq, head_hash, event_count FROM file").fetchone()
    first = seq

    def rows():
        nonlocal seq, prev
        for template, days in plan(templates, count):
            received = day(template.events[0][3] - days)
            year = fiscal_year(received)
            last[year, template.letter] += 1
            number = f"R{year - 2018}-{template.letter}-{last[year, template.letter]:04}"
            name = people.choice(FAMILY) + people.choice(GIVEN)
            answers[f"{year} {template.receipt['kind']} {template.state()}"] += 1
            case = seq + 1
            for n, kind, v, on, recorded, actor, os_user, payload, body in template.events:
                seq += 1
                body = body and body.by(days, NAME=name)
                salt = body and people.randbytes(32)
                seal = body and digest("kaiji seal 1", salt, body)
                fields = (seq, case, n, kind, v, day(on - days), recorded, actor, os_user, None, None,
                          payload.by(days, NUMBER=number), seal)
                hash = digest("kaiji event 1", prev, *fields)
                yield (*fields, prev, hash), body and (seq, salt, body)
                prev = hash

    for block in batches(rows(), 20_000):
        file.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [event for event, _ in block])
        file.executemany("INSERT INTO private VALUES (?, ?, ?)", [private for _, private in block if private])
    file.execute("UPDATE file SET head_seq = ?, head_hash = ?, event_count = ?", (seq, prev, before + seq - first))
    for _, sql in triggers:
        file.execute(sql)
    file.execute("COMMIT")
    with open(path + ".answers", "w") as known:
        opened = sum(many for key, many in answers.items() if key.endswith("in_progress"))
        json.dump({"cases": count, "open": opened, "overdue": OVERDUE, "head": seq, "states": answers}, known, indent=1)


def batches(rows, size):
    rows = iter(rows)
    return iter(lambda: list(itertools.islice(rows, size)), [])


main(sys.argv[1], int(sys.argv[2]))
