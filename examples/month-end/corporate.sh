#!/bin/sh
# The council's report: one workbook for each portfolio, all from one ledger, and the corporate summary of them.
#
#   corporate.sh FOLDER LEDGER PERIOD PORTFOLIO...
#
# FOLDER holds one workbook for each portfolio, named after it (FOLDER/Children.xlsx); each is brought up to date, and
# FOLDER/corporate.xlsx is written. Where a portfolio's report fails a check the others are still made, and the summary
# too, so that everybody sees what there is; the exit code is then 1. A refused input stops everything at once.
#
# A line of a crontab:
#   0 7 6 * * /opt/outturn/corporate.sh /srv/monitoring /srv/exports/ledger.csv 6 "Children" "Adult Care" "Places"
set -eu

outturn=${OUTTURN:-outturn}

if [ $# -lt 4 ]; then
  echo "Usage: corporate.sh FOLDER LEDGER PERIOD PORTFOLIO..." >&2
  exit 2
fi
folder=$1
ledger=$2
period=$3
shift 3
worst=0

run() {
  code=0
  "$outturn" "$@" --log-file "$folder/corporate.log" || code=$?
  if [ "$code" -gt 1 ]; then
    echo "corporate: stopped with exit code $code; $folder/corporate.log says why." >&2
    exit "$code"
  fi
  if [ "$code" -eq 1 ]; then
    worst=1
  fi
}

# The positional parameters become the list of workbooks, so that names may hold blanks.
count=$#
while [ "$count" -gt 0 ]; do
  portfolio=$1
  shift
  run report "$folder/$portfolio.xlsx" --ledger "$ledger" --portfolio "$portfolio" --period "$period" --no-progress -q
  set -- "$@" "$folder/$portfolio.xlsx"
  count=$((count - 1))
done

run combine "$@" -o "$folder/corporate.xlsx" --json "$folder/corporate.json"
exit "$worst"
