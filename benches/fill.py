"""Fills a case file with copies of the cases that are in it: `python3 benches/fill.py FILE COUNT`, then `kaiji rebuild`.

Writes events as docs/formats.md describes them and nothing else; every derived row is left to `kaiji rebuild`. A copy has its
own number and other dates. Of fifty copies one is of an undecided case, received not long ago; the others are of decided ones and
go back to the day on which the ruleset came into force.
"""
import datetime, hashlib, json, os, re, sqlite3, sys

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
IN_FORCE = re.compile(r'"in_force":"\d{4}-\d{2}-\d{2}"')


def digest(*fields):
    whole = hashlib.sha256()
    for field in fields:
        if isinstance(field, int):
            field = str(field)
        if isinstance(field, str):
            field = field.encode()
        whole.update(b"\xff" * 8 if field is None else len(field).to_bytes(8, "big") + field)
    return whole.digest()


def earlier(text, days):
    """Every date of a text that many days earlier, but for the day on which the ruleset came into force."""
    kept = IN_FORCE.findall(text)
    moved = DAY.sub(lambda day: str(datetime.date.fromisoformat(day.group()) - datetime.timedelta(days)), text)
    for place in kept:
        moved = IN_FORCE.sub(place, moved, count=1)
    return moved


def fiscal_year(day):
    day = datetime.date.fromisoformat(day)
    return day.year if day.month >= 4 else day.year - 1


def main(path, count):
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("BEGIN IMMEDIATE")
    seq, prev = file.execute("SELECT head_seq, head_hash FROM file").fetchone()
    events = {}
    for row in file.execute("""SELECT e.case_id, e.n, e.kind, e.v, e.on_date, e.recorded, e.actor, e.os_user, e.payload, p.body
            FROM events e LEFT JOIN private p ON p.seq = e.seq WHERE e.case_id IS NOT NULL ORDER BY e.seq"""):
        events.setdefault(row[0], []).append(row[1:])
    decided = [case for case in events.values() if any(event[1] == "decided" for event in case)]
    undecided = [case for case in events.values() if case not in decided]
    last = {}
    for case in events.values():
        year, letter, sequence = number_of(case)
        last[year, letter] = max(last.get((year, letter), 0), sequence)

    for copy in range(count - len(events)):
        template, span = (undecided[copy // 50 % len(undecided)], 60) if copy % 50 == 0 else (decided[copy % len(decided)], None)
        receipt = json.loads(template[0][7])
        on = datetime.date.fromisoformat(template[0][3])
        span = span or (on - datetime.date.fromisoformat(receipt["ruleset"]["in_force"])).days
        days = copy * 7919 % span
        letter = number_of(template)[1]
        year = fiscal_year(str(on - datetime.timedelta(days)))
        last[year, letter] = last.get((year, letter), 0) + 1
        number = f"R{year - 2018}-{letter}-{last[year, letter]:04}"
        case = seq + 1
        for n, kind, v, on_date, recorded, actor, os_user, payload, body in template:
            seq += 1
            payload = earlier(payload, days)
            if n == 1:
                payload = re.sub(r'"number":"[^"]*"', f'"number":"{number}"', payload, count=1)
            body = body and earlier(body, days)
            salt = body and os.urandom(32)
            seal = body and digest("kaiji seal 1", salt, body)
            fields = (seq, case, n, kind, v, earlier(on_date, days), recorded, actor, os_user, None, None, payload, seal)
            hash = digest("kaiji event 1", prev, *fields)
            file.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*fields, prev, hash))
            if body:
                file.execute("INSERT INTO private VALUES (?, ?, ?)", (seq, salt, body))
            prev = hash
    file.execute("COMMIT")


def number_of(case):
    year, letter, sequence = re.fullmatch(r"R(\d+)-(\w)-(\d+)", json.loads(case[0][7])["number"]).groups()
    return int(year) + 2018, letter, int(sequence)


main(sys.argv[1], int(sys.argv[2]))
