#!/bin/sh
# One month's report of one workbook: inspect the ledger, report, reconcile, archive.
#
#   month-end.sh WORKBOOK.xlsx LEDGER ARCHIVE PERIOD
#
# WORKBOOK.xlsx is brought up to date in place. ARCHIVE is a folder; each run that succeeds leaves
# ARCHIVE/PERIOD there, with the workbook as it was written, the ledger, the figures as JSON, the log and a list of
# checksums. It never overwrites one.
#
# Ends with the exit code of the step that stopped it:
#   0  reported, reconciled and archived
#   1  a check failed, something is not yet coded, or a difference was found: look at the workbook, then run again
#   2  wrong arguments, or an input was refused: nothing was written
#   4  the workbook cannot be written, because somebody has it open, say
#   5  another run is at work on it
#
# A line of a crontab, for the sixth day of each month at 6.30, for the period before (April is 1):
#   30 6 6 * * /opt/outturn/month-end.sh /srv/monitoring/children.xlsx /srv/exports/ledger.csv /srv/archive/children "$(( ($(date +\%-m) + 7) \% 12 + 1 ))"
set -eu

outturn=${OUTTURN:-outturn}

if [ $# -ne 4 ]; then
  echo "Usage: month-end.sh WORKBOOK.xlsx LEDGER ARCHIVE PERIOD" >&2
  exit 2
fi
workbook=$1
ledger=$2
archive=$3/$4
period=$4

if [ -e "$archive" ]; then
  echo "month-end: $archive is there already. Move it away to report the period again." >&2
  exit 2
fi

# Everything of this run comes together here, and moves into the archive only when all of it is there.
mkdir -p "$3"
work=$(mktemp -d "$3/.month-end.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

log=$3/month-end.log

run() {
  verb=$1
  shift
  code=0
  "$outturn" "$verb" "$@" --log-file "$log" || code=$?
  if [ "$code" -ne 0 ]; then
    echo "month-end: stopped at 'outturn $verb' with exit code $code; $log says why." >&2
    exit "$code"
  fi
}

run inspect "$ledger" --format json > "$work/ledger.json"
run report "$workbook" --ledger "$ledger" --period "$period" --json "$work/report.json" --no-progress
run reconcile "$workbook" --ledger "$ledger" --period "$period"

cp "$workbook" "$ledger" "$work/"
cp "$log" "$work/month-end.log"
(cd "$work" && sha256sum -- * > SHA256SUMS)
mv "$work" "$archive"
trap - EXIT
echo "month-end: period $period is in $archive"
