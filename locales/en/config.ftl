config-about = Show what is set, and where
config-japanese = 設定
config-show-about = List every setting with its value and where that comes from
config-show-japanese = 表示
config-path-about = Print where the config is
config-path-japanese = 場所

config-empty = There are no settings.
config-column-key = Key
config-column-value = Value
config-column-from = From
config-none = (none)
config-from-file = config file
config-from-default = default
