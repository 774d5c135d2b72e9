using System.Reflection;

namespace Overenskommelse.Architecture;

/// <summary>The package for those who write rules is kept as the library is.</summary>
public sealed class TestingPackageTests
{
    private const int LongestFile = 250;
    private const string Source = "src/Overenskommelse.Testing";

    private static readonly Assembly Package = Assembly.Load("Overenskommelse.Testing");

    [Fact]
    public void The_library_does_not_know_of_it()
        => Assembly.Load("Overenskommelse.Core").GetReferencedAssemblies().Select(each => each.Name).ShouldNotContain(Package.GetName().Name);

    [Fact]
    public void It_forces_no_test_framework_on_anybody()
        => Package.GetReferencedAssemblies().Select(each => each.Name!).Where(name => name.StartsWith("xunit", StringComparison.OrdinalIgnoreCase) || name.Contains("Xunit", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Everything_public_has_a_summary() => Documentation.Of(Package).Missing(Package.GetExportedTypes()).ShouldBeEmpty();

    [Fact]
    public void No_public_type_is_open_to_inheritance_by_accident()
        => Package.GetExportedTypes().Where(type => type is { IsSealed: false, IsAbstract: false }).ShouldBeEmpty();

    [Fact]
    public void No_source_file_is_long_or_declares_two_public_types()
        => Repository.Files(Source, "*.cs")
            .Where(file => Repository.Lines(file) is var lines && (lines.Length > LongestFile || SourceFile.PublicTypes(lines).Count() > 1))
            .ShouldBeEmpty();
}
