"""The overdue cases of a spreadsheet, as an office without kaiji would list them: FILE.xlsx DAY."""
import sys

import pandas

cases = pandas.read_excel(sys.argv[1])
late = cases[cases["state"].isin(["received", "in_progress"]) & (cases["date"] < sys.argv[2])]
late.sort_values(["date", "number"]).to_csv(sys.stdout, index=False)
