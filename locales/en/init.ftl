init-about = Make the file that keeps the cases
init-japanese = 開設
init-help-ruleset = Ruleset to use (can be repeated; the first is the default of receive)
init-help-office = TOML file with name, address and the like

init-made = Made { $file }
init-would-make = Would make { $file } (dry run: nothing was written)
init-repeated = { $file } was made before with this key (--once); nothing was written.
init-rulesets = Rulesets
init-office = Known of the office
init-and = {", "}
init-next = What comes next
init-next-office = Name and the like: kaiji office set name=... head=... address=...
init-next-receive = Receive a request: kaiji receive --kind disclosure --received today --name ... --subject ...

init-after = Example: kaiji init --ruleset tannan-gikai
