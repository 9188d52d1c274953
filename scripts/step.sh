# Sourced. step MESSAGE LOG COMMAND...: one line on the terminal, all else in build/logs,
# whose end is shown when the command fails.
# shellcheck shell=bash
: "${root:?}"

step() {
  local message=$1 log=$root/build/logs/$2.log
  shift 2
  mkdir -p "$root/build/logs"
  printf '%s\n' "$message"
  if ! "$@" >"$log" 2>&1 </dev/null; then
    tail -n 40 "$log" >&2
    printf 'This failed: %s\nThe whole log is build/logs/%s\n' "$*" "${log##*/}" >&2
    return 1
  fi
}
