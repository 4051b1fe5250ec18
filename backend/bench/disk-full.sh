#!/usr/bin/env bash
# What happens when the disk of the database is full: on a tmpfs of 420 MB the packaged application gets the smallest
# demonstration, then the rest of the disk is filled. Prints how writes and reads were answered meanwhile, how long it
# took until writes succeeded after space was freed, and whether an acknowledged upload is missing. Ends with 0 when
#   - no answer was a 5xx other than 503, each refused write came within 3 s (5 s where the machine is busy),
#   - reads were answered with 200 while the disk was full,
#   - writes succeeded within 90 s after space was freed, without a restart,
#   - every acknowledged upload was still there, and the check that the full disk cut off came to an end.
# Needs root (it mounts) and takes about two minutes:
#   mvn -f backend -DskipTests package && sudo backend/bench/disk-full.sh [port]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly PORT=${1:-18149}
readonly BASE=http://localhost:$PORT
readonly TRIES_WHILE_FULL=12
readonly SLOWEST_REFUSAL_MS=5000
readonly LONGEST_RECOVERY_S=90

work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
mount -t tmpfs -o size=420m tmpfs "$disk"
app=

finish() {
  rm -f "$disk/filler"
  if [[ -n $app ]]; then
    kill "$app" 2> /dev/null || true
    wait "$app" || true
  fi
  umount "$disk" || umount -l "$disk"
  rm -rf "$work"
}
trap finish EXIT

now_ms() { date +%s%3N; }

# Answers "status milliseconds"; the body stays in $work/body.
timed() {
  local start
  start=$(now_ms)
  local status
  status=$(curl -s -o "$work/body" -w '%{http_code}' --max-time 60 -b "$work/cookies" -H 'X-Selaras-Client: web' "$@") || true
  echo "$status $(($(now_ms) - start))"
}

upload() {
  timed -H "Idempotency-Key: $1" -F kind=PERFORMANCE -F "file=@$work/ratings.csv" "$BASE/api/v1/imports"
}

# A text field of the body; the first of that name.
field() { grep -o "\"$1\":\"[^\"]*\"" "$work/body" | head -1 | cut -d'"' -f4; }

keep_id() { field id >> "$work/acknowledged"; }

# Little: the demonstration leaves a few megabytes of the tmpfs to what a check writes.
{
  echo nip,tahun,hasil_kerja,perilaku,predikat,catatan
  note=$(printf 'x%.0s' {1..1500})
  for ((i = 0; i < 200; i++)); do
    echo "199001012020121001,$((2000 + i % 20)),,,BAIK,$i $note"
  done
} > "$work/ratings.csv"
touch "$work/acknowledged" "$work/log"

SELARAS_DATA=$disk QUARKUS_HTTP_PORT=$PORT SELARAS_DEMO_GOVERNMENTS=sawahlunto \
  java -XX:+UseSerialGC -jar service/target/quarkus-app/quarkus-run.jar > "$work/log" 2>&1 &
app=$!
until grep -q 'Sign in at' "$work/log"; do
  kill -0 "$app" || { tail -20 "$work/log"; exit 1; }
  tail --pid="$app" -n +1 -f "$work/log" | grep -q -m1 'Sign in at' || true
done
curl -s -c "$work/cookies" --data 'username=planner@sawahlunto&password=selaras-demo' "$BASE/api/v1/session"
read -r status _ < <(upload before)
[[ $status == 202 ]] || { echo "an upload before: $status"; cat "$work/body"; exit 1; }
keep_id
df -h "$disk" | tail -1

echo "Filling the disk"
dd if=/dev/zero of="$disk/filler" bs=1M status=none 2> /dev/null || true

failed=0
slowest=0
refused=0
accepted=0
reads=0
for ((i = 0; i < TRIES_WHILE_FULL; i++)); do
  read -r status took < <(upload "full-$i")
  case $status in
    202) accepted=$((accepted + 1)); keep_id ;;
    503) refused=$((refused + 1)); ((took > slowest)) && slowest=$took ;;
    *) echo "an upload on the full disk: $status after $took ms: $(head -c 300 "$work/body")"; failed=1 ;;
  esac
  for path in employees?limit=5 plans me; do
    read -r status took < <(timed "$BASE/api/v1/$path")
    if [[ $status == 200 ]]; then
      reads=$((reads + 1))
    else
      echo "GET $path on the full disk: $status after $took ms"
      failed=1
    fi
  done
  # What is free again after a refused write is filled again.
  dd if=/dev/zero of="$disk/filler" bs=64K oflag=append conv=notrunc status=none 2> /dev/null || true
done
echo "Disk full: $accepted uploads accepted, $refused refused (slowest after $slowest ms), $reads reads answered"
((refused > 0)) || { echo "the disk was never full for the database"; failed=1; }
((slowest <= SLOWEST_REFUSAL_MS)) || failed=1

rm "$disk/filler"
freed=$(now_ms)
for ((i = 0; ; i++)); do
  read -r status took < <(upload "freed-$i")
  waited=$((($(now_ms) - freed) / 1000))
  if [[ $status == 202 ]]; then
    keep_id
    echo "Space freed: writes succeed after $waited s"
    break
  fi
  if [[ $status != 503 ]] || ((waited > LONGEST_RECOVERY_S)); then
    echo "after freeing space: $status after $waited s: $(head -c 300 "$work/body")"
    failed=1
    break
  fi
done

missing=0
while read -r id; do
  read -r status _ < <(timed "$BASE/api/v1/imports/$id")
  [[ $status == 200 ]] || missing=$((missing + 1))
done < "$work/acknowledged"
echo "Acknowledged uploads: $(wc -l < "$work/acknowledged"), missing: $missing"
((missing == 0)) || failed=1

first=$(head -1 "$work/acknowledged")
for ((i = 0; i < LONGEST_RECOVERY_S; i++)); do
  timed "$BASE/api/v1/imports/$first" > /dev/null
  [[ $(field status) == CHECKING ]] || break
  sleep 1
done
echo "The check that was under way: $(field status)"
[[ $(field status) == CHECKED ]] || failed=1
((failed == 0)) || cp "$work/log" service/target/disk-full.log
exit "$failed"
