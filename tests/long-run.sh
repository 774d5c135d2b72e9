#!/usr/bin/env bash
# The long run of the laws: batch after batch, each on other cases than any before it, until a commit has had its minutes.
#
#   tests/long-run.sh [minutes]      an hour, if nothing is said
#
# Each completed batch is a line in artifacts/long-run/, in a file of the commit: when it ended, its seconds, its seed, the laws that held, the
# cases they tried, and how many tests failed. A run that was stopped goes on where it was; more minutes add to what is there. What failed is
# kept beside the lines, and tried again with OVERENSKOMMELSE_SEED=<seed> dotnet test.
set -euo pipefail
cd "$(dirname "$0")/.."

minutes=${1:-60}
commit=$(git rev-parse --short HEAD)
# What has not been committed cannot be told of afterwards.
[ -z "$(git status --porcelain)" ] || { echo "long run: commit first; what is tried is then known by its commit" >&2; exit 2; }

batches=$PWD/artifacts/long-run/$commit.tsv
mkdir -p "${batches%/*}"
touch "$batches"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
unset OVERENSKOMMELSE_APPROVE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The sum of a column of the lines so far.
total() {
  awk -F'\t' -v column="$1" '{ sum += $column } END { printf "%d", sum }' "$batches"
}

# Two numbers of 64 bits, the second odd, as FsCheck wants them.
new_seed() {
  local seed gamma
  read -r seed gamma < <(od -An -N16 -t u8 /dev/urandom)
  echo "$seed,${gamma%?}1"
}

batch() {
  local seed=$1 start=$SECONDS trx=$work/batch.trx output=$work/batch.txt kept=${batches%.tsv}.$1.txt status=0 held cases laws failed
  rm -f "$trx"
  OVERENSKOMMELSE_SEED=$seed dotnet test -c Release --no-build --logger "trx;LogFileName=$trx" \
    --filter "FullyQualifiedName~.Laws.&FullyQualifiedName!~GeneratorTests" >"$output" 2>&1 || status=$?

  # A law that holds says so in its output: "Ok, passed 100 tests."
  held=$(grep -o 'Ok, passed [0-9]* test' "$trx" 2>/dev/null || true)
  cases=$(awk '{ sum += $3 } END { printf "%d", sum }' <<<"$held")
  laws=$(grep -c Ok <<<"$held" || true)
  failed=$(sed -n 's/.*<Counters .* failed="\([0-9]*\)".*/\1/p' "$trx" 2>/dev/null || true)
  # A run that broke down has no result, or fails although no test did; it is not a batch.
  if [ "$laws" -eq 0 ] || { [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; }; then
    cat "$output" >&2
    echo "long run: the batch with seed $seed broke down" >&2
    exit 1
  fi

  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$(date -u +%FT%TZ)" $((SECONDS - start)) "$seed" "$laws" "$cases" "$failed" >>"$batches"
  if [ "$failed" -gt 0 ]; then
    mv "$output" "$kept"
    echo "FAILED: $failed with seed $seed, see $kept"
  fi
}

dotnet build -c Release -warnaserror -v quiet
while [ "$(total 2)" -lt $((minutes * 60)) ]; do
  batch "$(new_seed)"
  echo "$(($(total 2) / 60)) of $minutes minutes, $(wc -l <"$batches") batches, $(total 5) cases, $(total 6) failed"
done

echo "$(date -u +%F), $commit: $(total 5) cases in $(wc -l <"$batches") batches of $(tail -n1 "$batches" | cut -f4) laws, each batch with a seed of its own, in $(($(total 2) / 60)) minutes; $(total 6) failed"
[ "$(total 6)" -eq 0 ]
