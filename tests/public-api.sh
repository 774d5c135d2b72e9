#!/usr/bin/env bash
# Writes what a host can see of the library, and has not been released, into PublicAPI.Unshipped.txt. Read the difference before committing it.
set -euo pipefail
cd "$(dirname "$0")/../src/Overenskommelse.Core"

# From an empty file, so that what is gone goes, and a conflict of two branches with it.
echo '#nullable enable' >PublicAPI.Unshipped.txt
dotnet format analyzers --diagnostics RS0016 --severity warn
git diff --stat -- PublicAPI.Unshipped.txt
