#!/usr/bin/env python3
"""Ten everyday tasks at the counter: keys pressed and seconds taken, typed in full and by answering.

Every key goes through a pseudo-terminal, and none before the program has shown what it is the answer to. The seconds are
PACE for each key, READ for each question or list that appears, and what the program itself was waited for, which is
measured. Both ways are typed without a mistake, and the lines in full by somebody who knows every flag, code and case
number by heart: what it takes to look them up is not counted.

    benches/ux.py [target/debug/kaiji]        writes the table of docs/ux.md to standard output
"""

import os
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

PACE = 0.2
READ = 0.5
TODAY = "2026-04-10"
KAIJI = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/debug/kaiji")

RECEIVE = "kaiji receive --kind disclosure --received 4/10 --name 福井太郎 --kana フクイタロウ --subject 会議録"
MADE = [
    "init --ruleset tannan-gikai",
    "office set name=公立丹南病院組合議会 address=福井県鯖江市三六町一丁目2番31号 head=title=議長,name=福井一郎,from=2025-05-01 section=議会事務局",
    "receive --kind disclosure --received 2026-04-01 --name 佐藤太郎 --kana サトウタロウ --address 鯖江市 --subject 会議録",
    "receive --kind disclosure --received 2026-04-08 --name 髙橋花子 --kana タカハシハナコ --address 鯖江市 --subject 会議録",
    "receive --kind disclosure --received 2026-04-02 --name 山本修 --kana ヤマモトオサム --address 鯖江市 --subject 会議録",
    "identify K3 --document driving-licence",
    "supplement ask K3 --on 2026-04-03 --by 2026-04-20 --missing 押印",
    "receive --kind disclosure --received 2026-04-03 --name 渡邉健 --kana ワタナベケン --address 鯖江市 --subject 会議録",
    "identify K4 --document driving-licence",
]
ENTER, YES = "\r", "y"
COUNTER = [("到達", ENTER), ("種別", "1"), ("届いた方法", "1"), ("氏名または", "福井太郎\r"), ("フリガナ", "フクイタロウ\r"),
           ("住所", ENTER), ("電話", ENTER), ("立場", "1"), ("請求の対象", "会議録\r")]

# What is done; the lines typed in full; the first line of the other way, and each answer after the words it answers.
TASKS = [
    ("receive, and record the papers seen", [RECEIVE, "kaiji identify K5 --document driving-licence"],
     ("kaiji receive", COUNTER + [("絞り込み", "運転\r"), ("足りない", ENTER), ("記録しますか", YES),
                                  ("作りますか", "3")])),
    ("receive, ask for what is missing, hand over letter and receipt",
     [RECEIVE, "kaiji supplement ask K5 --on 4/10 --by 4/20 --about identity --missing 委任状",
      "kaiji letter K5 mend-request -o 補正依頼書.txt", "kaiji letter K5 receipt"],
     ("kaiji receive", COUNTER + [("絞り込み", "なし\r"), ("足りない", "委任状\r"), ("何が足りません", "1"),
                                  ("補正の期限", "4/20\r"), ("記録しますか", YES), ("作りますか", "2"), ("保存先", ENTER),
                                  ("作りますか", "1")])),
    ("open a case of which only the name is known", ["kaiji search 高橋", "kaiji show K2"],
     ("kaiji show", [("絞り込み", "高橋\r")])),
    ("record the papers seen", ["kaiji identify K1 --document my-number-card"],
     ("kaiji identify", [("絞り込み", ENTER), ("絞り込み", ENTER), ("--on", ENTER), ("記録しますか", YES)])),
    ("what was missing has come", ["kaiji supplement done K3 --on 4/10"],
     ("kaiji supplement", [("1)", "2"), ("絞り込み", ENTER), ("--on", ENTER), ("記録しますか", YES)])),
    ("extend", ["kaiji extend K1 --days 30 --reason 記録が多いため"],
     ("kaiji extend", [("絞り込み", ENTER), ("--days", ENTER), ("--reason", "記録が多いため\r"), ("--on", ENTER),
                       ("記録しますか", YES)])),
    ("decide: full disclosure",
     ["kaiji decide K4 --outcome full --on 4/10 --purpose 議会の運営 --means copy --implement-on 4/20 --place 議会事務局"],
     ("kaiji decide", [("絞り込み", ENTER), ("全部開示", "1"), ("--purpose", "議会の運営\r"), ("--means", "2"),
                       ("--implement-on", "4/20\r"), ("--place", "議会事務局\r"), ("--on", ENTER), ("記録しますか", YES)])),
    ("decide: partial disclosure",
     ["kaiji decide K4 --outcome partial --on 4/10 --withheld 20-2=第三者の氏名 --purpose 議会の運営 --means copy "
      "--implement-on 4/20 --place 議会事務局"],
     ("kaiji decide", [("絞り込み", ENTER), ("部分開示", "2"), ("絞り込み", "20-2\r"), ("開示しない部分", "第三者の氏名\r"),
                       ("--reason", ENTER), ("--purpose", "議会の運営\r"), ("--means", "2"),
                       ("--implement-on", "4/20\r"), ("--place", "議会事務局\r"), ("--on", ENTER), ("記録しますか", YES)])),
    ("look what comes next and do it", ["kaiji next K1", "kaiji identify K1 --document driving-licence"],
     ("kaiji next K1", [("今どれを", "1"), ("絞り込み", "運転\r"), ("--on", ENTER), ("記録しますか", YES)])),
    ("set name and telephone of the office", ["kaiji office set name=丹南病院組合議会 phone=0778-51-2260"],
     ("kaiji office edit", [("絞り込み", ENTER), ("の値", "丹南病院組合議会\r"), ("以上", "電話\r"), ("の値", "0778-51-2260\r"),
                            ("以上", ENTER), ("記録しますか", YES)])),
]


class Person:
    """Somebody at a terminal in which a shell waits."""

    def __init__(self, folder):
        environment = dict(PATH=folder + ":" + os.environ["PATH"], HOME=folder, TERM="xterm-256color", LANG="C.UTF-8",
                           KAIJI_DB=folder + "/k.db", KAIJI_LANG="ja", KAIJI_ACTOR="clerk", KAIJI_PAGER="cat", PS1="",
                           KAIJI_TEST_CLOCK=str(int(time.mktime((2026, 4, 10, 3, 0, 0, 0, 0, 0)))), KAIJI_TEST_SEED="1",
                           KAIJI_TEST_USER="clerk")
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe("sh", ["sh"], environment)
        self.seen, self.keys, self.read, self.waited = "", 0, 0, 0.0

    def sees(self, text):
        begun = time.monotonic()
        until = begun + 60
        while text not in self.seen:
            if not select.select([self.terminal], [], [], max(0, until - time.monotonic()))[0]:
                raise SystemExit(f"{text!r} did not come:\n{self.seen}")
            self.seen += os.read(self.terminal, 65536).decode("utf-8", "replace")
        self.seen = self.seen[self.seen.index(text) + len(text):]
        self.waited += time.monotonic() - begun

    def types(self, keys):
        for key in keys:
            os.write(self.terminal, key.encode())
            self.keys += 1

    def does(self, line, answers):
        # The shell's own mark says that the command has ended; nobody types it.
        self.types(line)
        os.write(self.terminal, b"; echo EN''DED $?")
        self.types(ENTER)
        for words, keys in answers:
            self.sees(words)
            self.read += 1
            self.types(keys)
        self.sees("ENDED 0")


def measured(lines):
    folder = tempfile.mkdtemp()
    try:
        os.symlink(KAIJI, folder + "/kaiji")
        for line in MADE:
            subprocess.run([KAIJI, *line.split(), "--db", folder + "/k.db", "--today", TODAY], check=True,
                           stdout=subprocess.DEVNULL)
        person = Person(folder)
        for line, answers in lines:
            person.does(line, answers)
        return person.keys, PACE * person.keys + READ * person.read + person.waited
    finally:
        shutil.rmtree(folder)


def by_heart(lines):
    """Flags, codes and numbers that must be known to type the lines."""
    words = [word for line in lines for word in line.split()]
    return sum(word.startswith("--") or word in ("-o",) for word in words) + sum(word[:1] == "K" and word[1:].isdigit() for word in words)


# Answering the same before the last round (610c555), measured in the same way on the same machine: keys and seconds.
BEFORE = [(44, 16), (55, 21), (14, 3), (20, 7), (23, 7), (25, 8), (37, 12), (51, 16), (21, 7), (46, 12)]

print("| task | typed in full: keys | seconds | known by heart | answering before: keys | seconds | answering now: keys | seconds |")
print("|---|---:|---:|---:|---:|---:|---:|---:|")
for (name, full, (line, answers)), (was_keys, was_seconds) in zip(TASKS, BEFORE):
    # `next` asks as well; whoever types in full leaves it with Esc.
    asks = lambda one: [("今どれを", "\x1b")] if one.startswith("kaiji next") else []
    keys, seconds = measured([(one, asks(one)) for one in full])
    fewer, faster = measured([(line, answers)])
    print(f"| {name} | {keys} | {seconds:.0f} | {by_heart(full)} | {was_keys} | {was_seconds} | {fewer} | {faster:.0f} |", flush=True)
