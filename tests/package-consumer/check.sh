#!/usr/bin/env bash
# Packs the library and what is beside it, looks inside the packages, and uses them from a project that knows nothing of this repository.
# Then builds what is committed in two other places: the same bytes, whose symbols lead to the sources of that commit.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# A new version every time: a package that is already in the global cache would be used instead of this one.
version=0.1.0-ci.$(date +%s)
ids="Overenskommelse.Core Overenskommelse.Testing"

work=$(mktemp -d)
global=${NUGET_PACKAGES:-$HOME/.nuget/packages}
trap 'rm -rf "$work" "$global/overenskommelse.core/$version" "$global/overenskommelse.testing/$version"' EXIT

fail() {
  echo "package: $1" >&2
  exit 1
}

# What a package holds, and nothing that it should not depend on.
check_package() {
  local id=$1 wanted=$2 package=$work/feed/$1.$version.nupkg files nuspec dependencies
  dotnet pack "$root/src/$id" -c Release -o "$work/feed" -p:Version="$version" -warnaserror
  [ -f "$package" ] || fail "no nupkg of $id"
  [ -f "$work/feed/$id.$version.snupkg" ] || fail "no snupkg of $id"

  files=$(unzip -Z1 "$package")
  for file in README.md "lib/net10.0/$id.dll" "lib/net10.0/$id.xml"; do
    grep -qxF "$file" <<<"$files" || fail "$file is missing in $id"
  done

  nuspec=$(unzip -p "$package" "$id.nuspec")
  grep -qF '<license type="expression">MIT</license>' <<<"$nuspec" || fail "the license of $id is not MIT"
  grep -qF '<readme>README.md</readme>' <<<"$nuspec" || fail "the readme of $id is not declared"

  dependencies=$(grep -o '<dependency id="[^"]*"' <<<"$nuspec" | cut -d'"' -f2 | sort | paste -sd' ')
  [ "$dependencies" = "$wanted" ] || fail "$id depends on: $dependencies"
}

check_package Overenskommelse.Core "Ardalis.GuardClauses Microsoft.Extensions.DependencyInjection.Abstractions NodaTime"
check_package Overenskommelse.Testing "Ardalis.GuardClauses FsCheck Microsoft.Extensions.DependencyInjection.Abstractions NodaTime Overenskommelse.Core"

mkdir "$work/consumer"
cp "$here/Program.cs" "$work/consumer/"

# Added to the machine's own sources, not instead of them.
cat >"$work/consumer/nuget.config" <<XML
<configuration>
  <packageSources>
    <add key="packed" value="$work/feed" />
  </packageSources>
</configuration>
XML

cat >"$work/consumer/consumer.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Overenskommelse.Core" Version="[$version]" />
    <PackageReference Include="Overenskommelse.Testing" Version="[$version]" />
  </ItemGroup>
</Project>
XML

dotnet build "$work/consumer" -c Release -o "$work/out"
dotnet "$work/out/consumer.dll" >"$work/actual.txt"
diff -u "$here/expected.txt" "$work/actual.txt" || fail "the consumer says something else"

# A clone of a clone does not know where the repository is published; a made-up place shows that the link is made.
build_elsewhere() {
  git clone -q "$root" "$1"
  git -C "$1" remote set-url origin https://github.com/example/overenskommelse
  for id in $ids; do
    CI=true dotnet build "$1/src/$id" -c Release -p:Version="$version" -warnaserror
  done
}

commit=$(git -C "$root" rev-parse HEAD)
build_elsewhere "$work/one"
build_elsewhere "$work/further/away/two"
for id in $ids; do
  for file in "$id.dll" "$id.pdb"; do
    cmp "$work/one/src/$id/bin/Release/net10.0/$file" "$work/further/away/two/src/$id/bin/Release/net10.0/$file" || fail "$file is not deterministic"
  done
  grep -aqF "overenskommelse/$commit/*" "$work/one/src/$id/bin/Release/net10.0/$id.pdb" || fail "the symbols of $id do not link to the sources of $commit"
done
