#!/usr/bin/env bash
# Writes what a host can see of the packages, and has not been released, into PublicAPI.Unshipped.txt. Read the difference before committing it.
set -euo pipefail
cd "$(dirname "$0")/../src"

for project in */; do
  # From an empty file, so that what is gone goes, and a conflict of two branches with it.
  echo '#nullable enable' >"$project/PublicAPI.Unshipped.txt"
  (cd "$project" && dotnet format analyzers --diagnostics RS0016 --severity warn)
done
git diff --stat -- '*/PublicAPI.Unshipped.txt'
